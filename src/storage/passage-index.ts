/** Passages and the index that finds them, changed together. */
import { featuresOf } from '../core/corpus/passage-features.ts';
import type { Passage } from '../core/corpus/passage.ts';
import { addPosting, noPostings } from '../core/corpus/postings.ts';
import { putPassages, removePassages } from './passage-blocks.ts';
import { addPostings } from './posting-levels.ts';
import type { Counts, WriteTransaction } from './schema.ts';

/** Stores `passages` under consecutive numbers, higher than all before. Changes `counts`. */
export async function addPassages(
  tx: WriteTransaction,
  counts: Counts,
  passages: readonly Passage[],
): Promise<void> {
  const first = counts.passages;
  const postings = noPostings();
  for (const [index, { text }] of passages.entries()) {
    for (const feature of featuresOf(text)) addPosting(postings, feature, first + index);
  }
  counts.passages += passages.length;
  await Promise.all([putPassages(tx, first, passages), addPostings(tx, counts, first, postings)]);
}

/**
 * Takes `count` passages from number `first` on out of the corpus. Their numbers stay unused, and their
 * postings are left out of every look-up until they are cleared away. Changes `counts`.
 */
export async function dropPassages(
  tx: WriteTransaction,
  counts: Counts,
  first: number,
  count: number,
): Promise<void> {
  if (count === 0) return;
  counts.gone.push([first, first + count]);
  await removePassages(tx, first, first + count);
}
