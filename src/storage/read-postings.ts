import { findPostings } from '../core/corpus/posting-block.ts';
import { noteDamage } from './damage.ts';
import { getMany, getRanges } from './many-records.ts';
import { bucketOf, rangeOf, waitingInRanges } from './posting-buckets.ts';
import type { Counts, ReadTransaction } from './schema.ts';
import { goneTest } from './settle-postings.ts';

/** The numbers of the passages that have each feature, ascending. */
export type PostingLists = Map<number, Uint32Array>;

/** Features found in one block. */
interface Part {
  block: Uint8Array | undefined;
  features: number[];
}

/**
 * Returns the passage numbers of each of `features`, from all levels, reading each block once.
 *
 * @param recent - The recent blocks, oldest first.
 */
export async function readPostings(
  tx: ReadTransaction,
  counts: Counts,
  recent: readonly Uint8Array[],
  features: readonly number[],
): Promise<PostingLists> {
  const sorted = [...new Set(features)].toSorted((a, b) => a - b);
  const divisionOf = (feature: number) => counts.divisions[rangeOf(feature)] ?? 0;
  const byBucket = grouped(sorted, (feature) => bucketOf(feature, divisionOf(feature)));
  const byRange = grouped(sorted, rangeOf);

  const { settled, waiting } = counts.postings;
  const [settledBlocks, waitingBlocks] = await Promise.all([
    settled === 0 ? [] : getMany(tx, 'settled', keysOf(byBucket)),
    waiting === 0
      ? []
      : getRanges(
          tx,
          'waiting',
          keysOf(byRange).map((range) => waitingInRanges(range, range + 1)),
        ),
  ]);
  const settledParts = settledBlocks.map((block, at) => ({
    block,
    features: byBucket[at]?.[1] ?? [],
  }));
  const waitingParts = waitingBlocks.flatMap((blocks, at) =>
    blocks.map((block) => ({ block, features: byRange[at]?.[1] ?? [] })),
  );
  const recentParts = recent.map((block) => ({ block, features: sorted }));
  return joined(tx, [...settledParts, ...waitingParts, ...recentParts], counts.gone);
}

/** Joins what parts find, the older first. */
function joined(tx: ReadTransaction, parts: readonly Part[], gone: Counts['gone']): PostingLists {
  const lists: PostingLists = new Map();
  const isGone = goneTest(gone);
  const add = (feature: number, numbers: Uint32Array) => {
    const present = gone.length === 0 ? numbers : numbers.filter((number) => !isGone(number));
    const before = lists.get(feature);
    lists.set(feature, before ? joinedNumbers(before, present) : present);
  };
  for (const { block, features } of parts) {
    if (block && !findPostings(block, features, add)) noteDamage(tx);
  }
  return lists;
}

function keysOf(groups: readonly [key: number, features: number[]][]): number[] {
  return groups.map(([key]) => key);
}

function joinedNumbers(before: Uint32Array, after: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(before.length + after.length);
  numbers.set(before);
  numbers.set(after, before.length);
  return numbers;
}

/** Groups sorted features by what `keyOf` gives, in ascending order. */
function grouped(
  features: readonly number[],
  keyOf: (feature: number) => number,
): [key: number, features: number[]][] {
  const groups: [number, number[]][] = [];
  for (const feature of features) {
    const key = keyOf(feature);
    const last = groups.at(-1);
    if (last?.[0] === key) last[1].push(feature);
    else groups.push([key, [feature]]);
  }
  return groups;
}
