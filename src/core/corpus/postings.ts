/**
 * Postings, packed: for each feature (a 32-bit hash, see `passage-features.ts`) the numbers of the
 * passages that have it. A block holds the features of one bucket of hashes in ascending order,
 * each as
 *
 *     feature − previous feature, length of its numbers in bytes, number − previous number, …
 *
 * in variable-length integers: seven bits a byte, the lowest first, the eighth bit set on all but
 * the last byte. With the length one feature is found without decoding the others.
 */

/** A feature is a 32-bit hash. */
const LARGEST_FEATURE = 0xffffffff;

/** The passage numbers of each feature, ascending, without repetition. */
export type Postings = Map<number, number[]>;

/** Packs `postings`. */
export function encodePostings(postings: Postings): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let previous = 0;
  for (const [feature, numbers] of [...postings].toSorted(([a], [b]) => a - b)) {
    const packed = encodeNumbers(numbers);
    pushInteger(bytes, feature - previous);
    pushInteger(bytes, packed.length);
    for (const byte of packed) bytes.push(byte);
    previous = feature;
  }
  return Uint8Array.from(bytes);
}

/** Unpacks a block. Whatever follows the first damaged entry is left out. */
export function decodePostings(block: Uint8Array): Postings {
  const postings: Postings = new Map();
  const reader = { block, at: 0 };
  let feature = 0;
  while (reader.at < block.length) {
    feature += readInteger(reader);
    const length = readInteger(reader);
    const end = reader.at + length;
    if (end > block.length || feature > LARGEST_FEATURE) break;
    postings.set(feature, decodeNumbers(block, reader.at, end));
    reader.at = end;
  }
  return postings;
}

/** Returns the passage numbers of `feature` in a block, ascending; `[]` if it is not there. */
export function findPostings(block: Uint8Array, feature: number): number[] {
  const reader = { block, at: 0 };
  let passed = 0;
  while (reader.at < block.length) {
    passed += readInteger(reader);
    const length = readInteger(reader);
    const end = reader.at + length;
    if (end > block.length || passed > feature) break;
    if (passed === feature) return decodeNumbers(block, reader.at, end);
    reader.at = end;
  }
  return [];
}

function encodeNumbers(numbers: readonly number[]): number[] {
  const bytes: number[] = [];
  let previous = 0;
  for (const number of numbers) {
    pushInteger(bytes, number - previous);
    previous = number;
  }
  return bytes;
}

function decodeNumbers(block: Uint8Array, start: number, end: number): number[] {
  const reader = { block, at: start };
  const numbers: number[] = [];
  let number = 0;
  while (reader.at < end) {
    number += readInteger(reader);
    numbers.push(number);
  }
  return numbers;
}

function pushInteger(bytes: number[], integer: number): void {
  let rest = integer;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads an integer of at most 32 bits. Past the end of the block there are zeros. */
function readInteger(reader: { block: Uint8Array; at: number }): number {
  let integer = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = reader.block[reader.at++] ?? 0;
    // Not `<<`: bits from the 32nd on would make the number negative.
    integer += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  return integer;
}
