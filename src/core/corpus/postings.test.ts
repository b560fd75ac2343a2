import { assert, integer, nat, oneof, property, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodePostings, encodePostings, findPostings } from './posting-block.ts';
import { addPosting, firstRow, noPostings, sortedPostings, type Postings } from './postings.ts';

type Row = [feature: number, number: number];

const uint32 = nat(0xffffffff);

function postingsOf(rows: readonly Row[]): Postings {
  const postings = noPostings();
  for (const [feature, number] of rows) addPosting(postings, feature, number);
  return postings;
}

function rowsOf({ features, numbers, length }: Postings): Row[] {
  return Array.from({ length }, (_, row) => [features[row] ?? 0, numbers[row] ?? 0]);
}

/** Rows as the index makes them: numbers ascending in the order of writing, no row twice. */
const rows = uniqueArray(tuple(oneof(nat(5), uint32), uint32), {
  selector: String,
  maxLength: 200,
}).map((some) => some.toSorted((a, b) => a[1] - b[1]));

describe('sortedPostings', () => {
  it('sorts by feature and keeps the order of numbers', () => {
    assert(
      property(rows, (some) => {
        const expected = some.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(rowsOf(sortedPostings(postingsOf(some)))).toEqual(expected);
      }),
    );
  });
});

describe('encodePostings', () => {
  it('gives back what was put in, and finds each feature', () => {
    assert(
      property(rows, uint32, (some, other) => {
        const sorted = sortedPostings(postingsOf(some));
        const block = encodePostings(sorted);
        const decoded = noPostings();
        expect(decodePostings(block, decoded)).toBe(true);
        expect(rowsOf(decoded)).toEqual(rowsOf(sorted));

        const features = [...new Set([...some.map(([feature]) => feature), other])];
        const found: Row[] = [];
        findPostings(
          block,
          features.toSorted((a, b) => a - b),
          (feature, numbers) =>
            found.push(...Array.from(numbers, (number): Row => [feature, number])),
        );
        expect(found).toEqual(rowsOf(sorted));
      }),
    );
  });

  it('packs a part of them', () => {
    const sorted = sortedPostings(postingsOf([1, 2, 3, 4].map((feature) => [feature, 9])));
    const decoded = noPostings();
    decodePostings(encodePostings(sorted, firstRow(sorted, 2), firstRow(sorted, 4)), decoded);
    expect(rowsOf(decoded)).toEqual([
      [2, 9],
      [3, 9],
    ]);
  });

  it('needs a few bytes a posting', () => {
    const some = Array.from({ length: 500 }, (_, at): Row => [Math.floor(at / 50) * 1e6, at * 300]);
    expect(encodePostings(postingsOf(some)).length).toBeLessThan(500 * 2.2);
  });
});

describe('a damaged block', () => {
  it('is told, and nothing is found in it, whichever byte it is', () => {
    const block = encodePostings(
      postingsOf([
        [7, 1],
        [7, 200],
        [90, 3],
      ]),
    );
    assert(
      property(nat(block.length - 1), integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = block.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const decoded = noPostings();
        expect(decodePostings(damaged, decoded)).toBe(false);
        expect(decoded.length).toBe(0);
        expect(findPostings(damaged, [7, 90], () => expect.unreachable())).toBe(false);
      }),
    );
  });

  it.each([new Uint8Array(), Uint8Array.of(1, 2, 3)])(
    'is told if it is too short (%j)',
    (block) => {
      expect(decodePostings(block, noPostings())).toBe(false);
    },
  );
});
