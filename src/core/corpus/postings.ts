/**
 * Postings: which passages have which features, as two columns side by side. A million quotes have
 * ten million of them, so they are numbers in typed arrays and nothing else.
 */

/** The first `length` rows count; what follows is room to grow. */
export interface Postings {
  /** Unsigned 32-bit hashes, see `passage-features.ts`. */
  features: Uint32Array;
  /** Passage numbers. */
  numbers: Uint32Array;
  length: number;
}

/** Room for a page's postings. It doubles when it is full. */
const FIRST_ROOM = 1024;

/** Returns no postings, with room for some. */
export function noPostings(room = FIRST_ROOM): Postings {
  return { features: new Uint32Array(room), numbers: new Uint32Array(room), length: 0 };
}

/** Adds a row. */
export function addPosting(postings: Postings, feature: number, number: number): void {
  if (postings.length === postings.features.length) grow(postings);
  postings.features[postings.length] = feature;
  postings.numbers[postings.length] = number;
  postings.length += 1;
}

function grow(postings: Postings): void {
  const room = Math.max(FIRST_ROOM, postings.length * 2);
  const { features, numbers } = noPostings(room);
  features.set(postings.features);
  numbers.set(postings.numbers);
  postings.features = features;
  postings.numbers = numbers;
}

/** Bits sorted by at a time: 2,048 counters fit the processor's nearest memory. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;

/**
 * Returns `postings` in ascending order of features; rows with the same feature keep their order, so
 * numbers that were added in ascending order stay so. Radix sort: linear.
 */
export function sortedPostings(postings: Postings): Postings {
  const { length } = postings;
  let from = postings;
  let to = noPostings(length);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = digitStarts(from, shift);
    for (let row = 0; row < length; row++) {
      const feature = from.features[row] ?? 0;
      const digit = (feature >>> shift) & (DIGITS - 1);
      const place = starts[digit] ?? 0;
      starts[digit] = place + 1;
      to.features[place] = feature;
      to.numbers[place] = from.numbers[row] ?? 0;
    }
    to.length = length;
    [from, to] = [to, from === postings ? noPostings(length) : from];
  }
  return from;
}

/** Where the rows with each digit begin in the sorted order. */
function digitStarts({ features, length }: Postings, shift: number): Uint32Array {
  const counts = new Uint32Array(DIGITS);
  for (let row = 0; row < length; row++) {
    const digit = ((features[row] ?? 0) >>> shift) & (DIGITS - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let start = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit] ?? 0;
    counts[digit] = start;
    start += count;
  }
  return counts;
}

/** Returns the row after the last one, from `row` on, that has the same feature as `row`. */
export function endOfFeature({ features, length }: Postings, row: number): number {
  const feature = features[row];
  let end = row + 1;
  while (end < length && features[end] === feature) end += 1;
  return end;
}

/** Returns the first row whose feature is `feature` or higher, of postings in ascending order. */
export function firstRow({ features, length }: Postings, feature: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((features[middle] ?? 0) < feature) low = middle + 1;
    else high = middle;
  }
  return low;
}
