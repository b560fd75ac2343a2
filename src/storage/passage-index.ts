/** Passages and the index that finds them, changed together. */
import { featuresOf } from '../core/corpus/passage-features.ts';
import type { Passage } from '../core/corpus/passage.ts';
import type { Postings } from '../core/corpus/postings.ts';
import { changeFrequencies } from './frequency-sketch.ts';
import { putPassages, readPassages } from './passage-blocks.ts';
import { addPostings, removePostings } from './posting-buckets.ts';
import type { WriteTransaction } from './schema.ts';

/** Stores `passages` under consecutive numbers from `first` on, higher than all before. */
export async function addPassages(
  tx: WriteTransaction,
  first: number,
  passages: readonly Passage[],
): Promise<void> {
  const postings: Postings = new Map();
  for (const [index, { text }] of passages.entries()) {
    for (const feature of featuresOf(text)) {
      const numbers = postings.get(feature);
      if (numbers) numbers.push(first + index);
      else postings.set(feature, [first + index]);
    }
  }
  const counts = new Map(Array.from(postings, ([feature, { length }]) => [feature, length]));
  await Promise.all([
    putPassages(tx, first, passages),
    addPostings(tx, postings),
    changeFrequencies(tx, counts),
  ]);
}

/** Takes `count` passages from number `first` on out of the corpus. Their numbers stay unused. */
export async function removePassages(
  tx: WriteTransaction,
  first: number,
  count: number,
): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const passages = await readPassages(tx, numbers);
  const changes = new Map<number, number>();
  for (const passage of passages.values()) {
    for (const feature of featuresOf(passage?.text ?? '')) {
      changes.set(feature, (changes.get(feature) ?? 0) - 1);
    }
  }
  await Promise.all([
    putPassages(
      tx,
      first,
      numbers.map(() => null),
    ),
    removePostings(tx, [...changes.keys()], { first, end: first + count }),
    changeFrequencies(tx, changes),
  ]);
}
