/**
 * The index from features to passages: one record of packed postings per bucket, a bucket being the
 * upper bits of the feature. Few enough that a record is worth reading, enough that it stays small.
 */
import {
  decodePostings,
  encodePostings,
  findPostings,
  type Postings,
} from '../core/corpus/postings.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** 4,096 buckets: 5 kB each at a million passages; a batch of new documents rewrites most of them. */
const BUCKET_BITS = 12;

/**
 * A feature in more passages than this finds nothing, and its postings would make its bucket slow
 * to read; no more are added. What is looked up must be less frequent.
 */
export const MOST_POSTINGS = 20_000;

/** Returns the passage numbers of each of `features`, reading each bucket once. */
export async function readPostings(
  tx: ReadTransaction,
  features: readonly number[],
): Promise<Postings> {
  const store = tx.objectStore('postings');
  const buckets = [...new Set(features.map(bucketOf))].toSorted((a, b) => a - b);
  const blocks = await Promise.all(buckets.map((bucket) => store.get(bucket)));
  const blockOf = new Map(buckets.map((bucket, index) => [bucket, blocks[index]]));
  return new Map(
    features.map((feature) => {
      const block = blockOf.get(bucketOf(feature));
      return [feature, block ? findPostings(block, feature) : []];
    }),
  );
}

/** Adds postings of new passages, whose numbers are higher than all before. */
export function addPostings(tx: WriteTransaction, added: Postings): Promise<void> {
  return changeBuckets(tx, [...added.keys()], (postings, feature) => {
    const numbers = postings.get(feature) ?? [];
    const room = Math.max(0, MOST_POSTINGS - numbers.length);
    return [...numbers, ...(added.get(feature) ?? []).slice(0, room)];
  });
}

/** Takes the passages from `first` up to, not including, `end` out of the postings of `features`. */
export function removePostings(
  tx: WriteTransaction,
  features: readonly number[],
  { first, end }: { first: number; end: number },
): Promise<void> {
  return changeBuckets(tx, features, (postings, feature) =>
    (postings.get(feature) ?? []).filter((number) => number < first || number >= end),
  );
}

/** Replaces the postings of each of `features` by what `change` returns. */
async function changeBuckets(
  tx: WriteTransaction,
  features: readonly number[],
  change: (postings: Postings, feature: number) => number[],
): Promise<void> {
  const store = tx.objectStore('postings');
  const work = Array.from(byBucket(features), async ([bucket, own]) => {
    const block = await store.get(bucket);
    const postings: Postings = block ? decodePostings(block) : new Map();
    for (const feature of own) {
      const numbers = change(postings, feature);
      if (numbers.length > 0) postings.set(feature, numbers);
      else postings.delete(feature);
    }
    if (postings.size > 0) await store.put(encodePostings(postings), bucket);
    else await store.delete(bucket);
  });
  await Promise.all(work);
}

function byBucket(features: readonly number[]): Map<number, number[]> {
  const buckets = new Map<number, number[]>();
  for (const feature of features) {
    const own = buckets.get(bucketOf(feature));
    if (own) own.push(feature);
    else buckets.set(bucketOf(feature), [feature]);
  }
  return buckets;
}

function bucketOf(feature: number): number {
  return feature >>> (32 - BUCKET_BITS);
}
