/**
 * Where postings are. One write of a page must not touch a thousand buckets, and one look-up must
 * not read a thousand blocks, so postings move through three levels as they age:
 *
 * - **recent**: a block for each of the last few writes, read whole by every look-up;
 * - **waiting**: for each of 256 ranges of features, blocks that are only ever added, read together
 *   with one request;
 * - **settled**: most postings, one block for each bucket of features.
 *
 * A posting is in one level at any time, for it is moved in one transaction; so a look-up that asks all
 * three finds everything, wherever a move was broken off. In each level, and from level to level, what
 * is older comes first, so passage numbers are in ascending order.
 */
import { decodePostings, encodePostings } from '../core/corpus/posting-block.ts';
import {
  addPosting,
  endOfFeature,
  firstRow,
  noPostings,
  sortedPostings,
  type Postings,
} from '../core/corpus/postings.ts';
import { noteDamage } from './damage.ts';
import { countFeature, FREQUENT, frequencyOf, putSketch, readSketch } from './frequency-sketch.ts';
import { putLater } from './many-records.ts';
import { FEATURE_RANGES, featuresOfRanges, waitingKey } from './posting-buckets.ts';
import type { Counts, WriteTransaction } from './schema.ts';

/** Postings that one write may leave in one recent block: 40 kB. */
const RECENT_BLOCK = 8192;

/** Postings in all recent blocks, at most: what twenty pages of fifty quotes have. */
const RECENT = 16_384;

/**
 * Stores `postings` of new passages, the first of which has the number `first`. Changes `counts`.
 *
 * @param postings - In ascending order of numbers, which are higher than all before.
 */
export async function addPostings(
  tx: WriteTransaction,
  counts: Counts,
  first: number,
  postings: Postings,
): Promise<void> {
  if (postings.length === 0) return;
  const { length } = postings;
  if (length <= RECENT_BLOCK && counts.postings.recent + length <= RECENT) {
    await tx.objectStore('recent').put(encodePostings(sortedPostings(postings)), first);
    counts.postings.recent += length;
    return;
  }
  await letWait(tx, counts, { first, postings });
}

/** Moves all recent postings, and `more` behind them, to those that wait. Changes `counts`. */
export async function letWait(
  tx: WriteTransaction,
  counts: Counts,
  more: { first: number; postings: Postings } | null = null,
): Promise<void> {
  const recent = tx.objectStore('recent');
  const [keys, blocks, sketch] = await Promise.all([
    recent.getAllKeys(),
    recent.getAll(),
    readSketch(tx),
  ]);
  // The number of the first passage is that of no other batch, and grows from batch to batch.
  const batch = keys[0] ?? more?.first;
  if (batch === undefined) return;
  const all = noPostings(counts.postings.recent + (more?.postings.length ?? 0));
  for (const block of blocks) if (!decodePostings(block, all)) noteDamage(tx);
  if (more) append(all, more.postings);

  const sorted = withoutFrequent(sortedPostings(all), (feature, count) => {
    const isFrequent = frequencyOf(sketch, feature) === FREQUENT;
    countFeature(sketch, feature, count);
    return isFrequent;
  });
  for (let range = 0, row = 0; range < FEATURE_RANGES; range++) {
    const end = firstRow(sorted, featuresOfRanges(range, range + 1)[1] + 1);
    if (end > row) {
      putLater(tx, 'waiting', encodePostings(sorted, row, end), waitingKey(range, batch));
    }
    row = end;
  }
  counts.postings.recent = 0;
  counts.postings.waiting += sorted.length;
  await Promise.all([recent.clear(), putSketch(tx, sketch)]);
}

function append(postings: Postings, more: Postings): void {
  for (let row = 0; row < more.length; row++) {
    addPosting(postings, more.features[row] ?? 0, more.numbers[row] ?? 0);
  }
}

/** Leaves out the postings of features that `isFrequent`, which is told how many each has. Changes `postings`. */
export function withoutFrequent(
  postings: Postings,
  isFrequent: (feature: number, count: number) => boolean,
): Postings {
  const { features, numbers, length } = postings;
  let kept = 0;
  for (let row = 0; row < length;) {
    const end = endOfFeature(postings, row);
    if (!isFrequent(features[row] ?? 0, end - row)) {
      features.copyWithin(kept, row, end);
      numbers.copyWithin(kept, row, end);
      kept += end - row;
    }
    row = end;
  }
  postings.length = kept;
  return postings;
}
