/**
 * Postings as stored: a block holds those of a range of features, in ascending order, for each
 *
 *     feature − previous feature, length of its numbers in bytes, number − previous number, …
 *
 * in variable-length integers: seven bits a byte, the lowest first, the eighth bit set on all but
 * the last byte. With the length one feature is found without decoding the others.
 */
import { addPosting, endOfFeature, type Postings } from './postings.ts';
import { sealed, SEAL_BYTES, unsealed } from './seal.ts';

/** Longest integer, in bytes. */
const LONGEST_INTEGER = 5;

/** Packs the rows from `start` up to, not including, `end` of `postings`, which are in order. */
export function encodePostings(
  postings: Postings,
  start = 0,
  end = postings.length,
): Uint8Array<ArrayBuffer> {
  const { features, numbers } = postings;
  const rows = end - start;
  const bytes = new Uint8Array(SEAL_BYTES + rows * 3 * LONGEST_INTEGER);
  let at = SEAL_BYTES;
  let previous = 0;
  for (let row = start; row < end;) {
    const next = Math.min(endOfFeature(postings, row), end);
    const feature = features[row] ?? 0;
    at = putInteger(bytes, at, feature - previous);
    at = putInteger(bytes, at, lengthOfNumbers(numbers, row, next));
    previous = feature;
    let before = 0;
    for (; row < next; row++) {
      const number = numbers[row] ?? 0;
      at = putInteger(bytes, at, number - before);
      before = number;
    }
  }
  return sealed(bytes.slice(0, at));
}

function lengthOfNumbers(numbers: Uint32Array, start: number, end: number): number {
  let length = 0;
  let before = 0;
  for (let row = start; row < end; row++) {
    const number = numbers[row] ?? 0;
    length += lengthOf(number - before);
    before = number;
  }
  return length;
}

/** Unpacks `block` behind what `postings` holds, and returns whether it is whole. A damaged one adds nothing. */
export function decodePostings(block: Uint8Array, postings: Postings): boolean {
  const reader = readerOf(block);
  if (!reader) return false;
  let feature = 0;
  while (reader.at < block.length) {
    feature += readInteger(reader);
    const end = readInteger(reader) + reader.at;
    let number = 0;
    while (reader.at < end) {
      number += readInteger(reader);
      addPosting(postings, feature, number);
    }
  }
  return true;
}

/**
 * Tells `found` the passage numbers of each of `features` that `block` has; those of one are ascending.
 * Returns whether the block is whole; nothing is found in a damaged one.
 *
 * @param features - In ascending order.
 */
export function findPostings(
  block: Uint8Array,
  features: readonly number[],
  found: (feature: number, numbers: Uint32Array) => void,
): boolean {
  const reader = readerOf(block);
  if (!reader) return false;
  let passed = 0;
  let wanted = 0;
  while (reader.at < block.length && wanted < features.length) {
    passed += readInteger(reader);
    const end = readInteger(reader) + reader.at;
    while ((features[wanted] ?? Infinity) < passed) wanted += 1;
    if (features[wanted] === passed) found(passed, readNumbers(reader, end));
    reader.at = end;
  }
  return true;
}

interface Reader {
  block: Uint8Array;
  at: number;
}

function readerOf(block: Uint8Array): Reader | null {
  return unsealed(block) ? { block, at: SEAL_BYTES } : null;
}

function readNumbers(reader: Reader, end: number): Uint32Array {
  // A number takes a byte at least.
  const numbers = new Uint32Array(Math.max(0, end - reader.at));
  let length = 0;
  let number = 0;
  while (reader.at < end) {
    number += readInteger(reader);
    numbers[length++] = number;
  }
  return numbers.subarray(0, length);
}

function lengthOf(integer: number): number {
  let length = 1;
  for (let rest = integer; rest > 127; rest >>>= 7) length += 1;
  return length;
}

/** Returns where the next byte goes. */
function putInteger(bytes: Uint8Array, start: number, integer: number): number {
  let at = start;
  let rest = integer;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

/** Reads an integer of at most 32 bits. Past the end of the block there are zeros. */
function readInteger(reader: Reader): number {
  const first = reader.block[reader.at++] ?? 0;
  if (first < 128) return first;
  let integer = first & 127;
  for (let shift = 7; shift < 35; shift += 7) {
    const byte = reader.block[reader.at++] ?? 0;
    // Not `<<`: bits from the 32nd on would make the number negative.
    integer += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  return integer;
}
