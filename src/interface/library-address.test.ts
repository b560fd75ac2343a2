import { assert, integer, nat, option, property, record, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeHash, readPlaceHash } from './library-address.ts';

describe('the library’s address', () => {
  it('gives back every document and span that it was given', () => {
    const place = record({
      document: string({ minLength: 1, unit: 'grapheme' }),
      span: option(
        tuple(nat(1_000_000), integer({ min: 1, max: 1000 })).map(([start, length]) => ({
          start,
          end: start + length,
        })),
      ),
    });
    assert(
      property(place, (each) => {
        expect(readPlaceHash(placeHash(each))).toEqual(each);
      }),
    );
  });

  it.each(['', '#', '#start=1&end=2', '#document='])('names no document with %j', (hash) => {
    expect(readPlaceHash(hash)).toBeNull();
  });

  it.each(['start=5&end=5', 'start=9&end=5', 'start=-1&end=5', 'start=x&end=5', 'start=1'])(
    'shows the document without a span for %s',
    (span) => {
      expect(readPlaceHash(`#document=a&${span}`)).toEqual({ document: 'a', span: null });
    },
  );
});
