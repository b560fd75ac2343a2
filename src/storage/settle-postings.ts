/** Moves waiting postings to the buckets, range by range, each in a transaction of its own. */
import { decodePostings, encodePostings } from '../core/corpus/posting-block.ts';
import {
  addPosting,
  firstRow,
  noPostings,
  sortedPostings,
  type Postings,
} from '../core/corpus/postings.ts';
import { putCounts, readCounts } from './counts.ts';
import { noteDamage } from './damage.ts';
import {
  countFeature,
  forgetFeatures,
  FREQUENT,
  frequencyOf,
  putSketch,
  readSketch,
  type Sketch,
} from './frequency-sketch.ts';
import { putLater } from './many-records.ts';
import {
  bucketOf,
  bucketsOfRanges,
  divisionFor,
  endOfBucket,
  FEATURE_RANGES,
  featuresOfRanges,
  waitingInRanges,
} from './posting-buckets.ts';
import { letWait, withoutFrequent } from './posting-levels.ts';
import type { Counts, Database, WriteTransaction } from './schema.ts';
import { read, write } from './transact.ts';

/** Ranges to a transaction: at a million quotes a look-up waits 50 ms for it at most. */
const RANGES_AT_A_TIME = 8;

/** Postings that may wait: fewer are read quickly with every look-up. */
const FEW = 200_000;

/** What waits may be this share of what is settled: each posting is then written about as often as its inverse. */
const SHARE = 1 / 16;

/** Passages that are gone before their postings are worth the work, as ranges. */
const MANY_GONE = 1000;

/** Returns whether so much waits that it should be settled when there is time. */
export function isSettlingDue({ postings, gone, settling }: Counts): boolean {
  const { waiting, settled } = postings;
  return settling !== null || gone.length > MANY_GONE || waiting > Math.max(FEW, settled * SHARE);
}

/**
 * Settles what waits, as long as `mayGoOn`. It can be broken off at any time, goes on where it stopped,
 * and lets other work on the database in between.
 */
export async function settlePostings(db: Database, mayGoOn: () => boolean): Promise<void> {
  while (mayGoOn()) {
    const isDone = await write(db, async (tx) => {
      const counts = await readCounts(tx);
      await settleRanges(tx, counts);
      await putCounts(tx, counts);
      return counts.settling === null;
    });
    if (isDone) return;
  }
}

/** Settles postings if it is due. See {@link settlePostings}. */
export async function settleIfDue(db: Database, mayGoOn: () => boolean): Promise<void> {
  const counts = await read(db, ['counts'], readCounts);
  if (isSettlingDue(counts)) await settlePostings(db, mayGoOn);
}

/** Settles the next few ranges. Changes `counts`. */
async function settleRanges(tx: WriteTransaction, counts: Counts): Promise<void> {
  if (!counts.settling) {
    await letWait(tx, counts);
    counts.settling = { range: 0, gone: counts.gone.length };
  }
  const first = counts.settling.range;
  const end = Math.min(first + RANGES_AT_A_TIME, FEATURE_RANGES);
  const settled = tx.objectStore('settled');
  const waiting = tx.objectStore('waiting');
  const [oldBlocks, newBlocks, sketch] = await Promise.all([
    settled.getAll(bucketsOfRanges(first, end)),
    waiting.getAll(waitingInRanges(first, end)),
    readSketch(tx),
  ]);
  const merged = noPostings();
  const decode = (block: Uint8Array) => {
    if (!decodePostings(block, merged)) noteDamage(tx);
  };
  for (const block of oldBlocks) decode(block);
  const before = merged.length;
  for (const block of newBlocks) decode(block);
  const came = merged.length - before;

  const kept = recount(sketch, first, end, sortedPostings(withoutGone(merged, counts.gone)));
  const deletions = [
    waiting.delete(waitingInRanges(first, end)),
    settled.delete(bucketsOfRanges(first, end)),
  ];
  putBuckets(tx, counts, kept, first, end);
  counts.postings.waiting -= came;
  counts.postings.settled += kept.length - before;
  if (end < FEATURE_RANGES) {
    counts.settling.range = end;
  } else {
    counts.gone = counts.gone.slice(counts.settling.gone);
    counts.settling = null;
  }
  await Promise.all([...deletions, putSketch(tx, sketch, ...featuresOfRanges(first, end))]);
}

/** Counts the features of some ranges again, and leaves out the frequent ones. */
function recount(sketch: Sketch, first: number, end: number, postings: Postings): Postings {
  forgetFeatures(sketch, ...featuresOfRanges(first, end));
  return withoutFrequent(postings, (feature, count) => {
    countFeature(sketch, feature, count);
    return frequencyOf(sketch, feature) === FREQUENT;
  });
}

function withoutGone(postings: Postings, gone: Counts['gone']): Postings {
  if (gone.length === 0) return postings;
  const kept = noPostings(postings.length);
  const isGone = goneTest(gone);
  for (let row = 0; row < postings.length; row++) {
    const number = postings.numbers[row] ?? 0;
    if (!isGone(number)) addPosting(kept, postings.features[row] ?? 0, number);
  }
  return kept;
}

/** Returns a function that tells whether a passage is gone. */
export function goneTest(gone: Counts['gone']): (number: number) => boolean {
  if (gone.length === 0) return () => false;
  const sorted = gone.toSorted((a, b) => a[0] - b[0]);
  return (number) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.[1] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    return (sorted[low]?.[0] ?? Infinity) <= number;
  };
}

function putBuckets(
  tx: WriteTransaction,
  counts: Counts,
  postings: Postings,
  first: number,
  end: number,
): void {
  for (let range = first; range < end; range++) {
    const [from, last] = featuresOfRanges(range, range + 1);
    let row = firstRow(postings, from);
    const endRow = firstRow(postings, last + 1);
    const division = divisionFor(endRow - row);
    counts.divisions[range] = division;
    while (row < endRow) {
      const bucket = bucketOf(postings.features[row] ?? 0, division);
      const next = firstRow(postings, endOfBucket(bucket, division));
      putLater(tx, 'settled', encodePostings(postings, row, next), bucket);
      row = next;
    }
  }
}
