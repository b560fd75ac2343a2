import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodePostings, encodePostings, findPostings } from './postings.ts';

const number = fc.integer({ min: 0, max: 0xffffffff });
const numbers = fc
  .uniqueArray(number, { minLength: 1, maxLength: 40 })
  .map((list) => list.toSorted((a, b) => a - b));
const postings = fc
  .array(fc.tuple(number, numbers), { maxLength: 30 })
  .map((entries) => new Map(entries));

describe('encodePostings', () => {
  it('keeps every feature and every number', () => {
    fc.assert(
      fc.property(postings, (some) => {
        expect(decodePostings(encodePostings(some))).toEqual(some);
      }),
    );
  });

  it('needs a byte for a neighbour', () => {
    const dense = Array.from({ length: 100 }, (_, index) => index);
    expect(encodePostings(new Map([[7, dense]])).length).toBe(102);
  });
});

describe('findPostings', () => {
  it('finds what decoding finds, and nothing else', () => {
    fc.assert(
      fc.property(postings, number, (some, feature) => {
        const block = encodePostings(some);
        for (const [present, own] of some) expect(findPostings(block, present)).toEqual(own);
        expect(findPostings(block, feature)).toEqual(some.get(feature) ?? []);
      }),
    );
  });

  it('gives an answer for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), number, (bytes, feature) => {
        expect(findPostings(bytes, feature)).toBeInstanceOf(Array);
        expect(decodePostings(bytes)).toBeInstanceOf(Map);
      }),
    );
  });
});
