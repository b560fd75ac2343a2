/**
 * The levels' postings by range of features.
 *
 * Features are divided by their upper eight bits in 256 **ranges**, and where most postings are, each range into
 * **buckets** by as many more bits as make a bucket worth one read: few postings each, and reading a
 * thousand quotes' words is a thousand reads; many, and most of what is read is of other words.
 */

/** How many ranges there are. */
export const FEATURE_RANGES = 256;

const RANGE_BITS = 8;

/** A bucket's key is made of as many upper bits of its features, those below its own being 0. */
const KEY_BITS = 16;

/** Postings of a bucket, at most on average: about a kilobyte. */
const BUCKET = 512;

/** Returns the range of `feature`. */
export function rangeOf(feature: number): number {
  return feature >>> (32 - RANGE_BITS);
}

/** Returns the first and the last feature of the ranges from `first` up to, not including, `end`. */
export function featuresOfRanges(first: number, end: number): [first: number, last: number] {
  const size = 2 ** (32 - RANGE_BITS);
  return [first * size, end * size - 1];
}

/** Returns by how many bits a range with so many postings is divided. */
export function divisionFor(postings: number): number {
  const bits = Math.ceil(Math.log2(Math.max(1, postings / BUCKET)));
  return Math.min(bits, KEY_BITS - RANGE_BITS);
}

/** Returns the key of the bucket that holds `feature` in a range divided by `division` bits. */
export function bucketOf(feature: number, division: number): number {
  const shift = 32 - RANGE_BITS - division;
  return (feature >>> shift) << (KEY_BITS - RANGE_BITS - division);
}

/** Returns the first feature behind the bucket with this key. */
export function endOfBucket(bucket: number, division: number): number {
  return (bucket + 2 ** (KEY_BITS - RANGE_BITS - division)) * 2 ** (32 - KEY_BITS);
}

/** Returns the keys of all buckets in the ranges from `first` up to, not including, `end`. */
export function bucketsOfRanges(first: number, end: number): IDBKeyRange {
  const keys = 2 ** (KEY_BITS - RANGE_BITS);
  return IDBKeyRange.bound(first * keys, end * keys, false, true);
}

/** A waiting block's key is its range and, in the bits below, the number of its first passage. */
const NUMBERS = 2 ** 32;

/** Returns the key of the block of waiting postings of `range` that were written at passage `number`. */
export function waitingKey(range: number, number: number): number {
  return range * NUMBERS + number;
}

/** Returns the keys of all waiting blocks in the ranges from `first` up to, not including, `end`. */
export function waitingInRanges(first: number, end: number): IDBKeyRange {
  return IDBKeyRange.bound(first * NUMBERS, end * NUMBERS, false, true);
}
