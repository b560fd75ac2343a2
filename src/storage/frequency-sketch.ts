/**
 * How many passages have a feature, from which the rare ones are chosen before anything of the index
 * is read. One counter per hash value, so a feature may share its counter with another: what the
 * sketch says is the number or more, never less. 0 means that no passage has it.
 *
 * The counter is that of the upper bits of the feature, so a range of features has its own counters
 * and they can be counted again when the range is written again.
 */
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** A quarter of a megabyte in memory; enough for the words of a million quotes to get their own. */
const COUNTER_BITS = 17;

/** Counters to a record, which makes 32 kB: values above 64 kB take much longer to read. */
const PAGE = 2 ** 14;

/**
 * A counter that got here stays here. A feature in more passages than this finds nothing and would
 * make its bucket slow to read, so its postings are dropped: 1 % of a million passages, which makes
 * a third of all postings.
 */
export const FREQUENT = 10_000;

/** All counters, each up to {@link FREQUENT}. */
export type Sketch = Uint16Array<ArrayBuffer>;

/** Returns the sketch of what is waiting or settled. A page that is lost counts for nothing. */
export async function readSketch(tx: ReadTransaction | WriteTransaction): Promise<Sketch> {
  // The two kinds of transaction have the same `getAll`, but the compiler cannot see it in a union.
  const pages =
    tx.mode === 'readonly'
      ? await tx.objectStore('frequencies').getAll()
      : await tx.objectStore('frequencies').getAll();
  const sketch = new Uint16Array(2 ** COUNTER_BITS);
  for (const [page, counters] of pages.entries()) sketch.set(counters, page * PAGE);
  return sketch;
}

/** Stores `sketch`, or only the pages that hold features from `first` up to `last`. */
export async function putSketch(
  tx: WriteTransaction,
  sketch: Sketch,
  first = 0,
  last = 2 ** 32 - 1,
): Promise<void> {
  const store = tx.objectStore('frequencies');
  const [from, to] = [sketchSlot(first), sketchSlot(last)].map((slot) => Math.floor(slot / PAGE));
  const puts = [];
  for (let page = from ?? 0; page <= (to ?? 0); page++) {
    puts.push(store.put(sketch.slice(page * PAGE, (page + 1) * PAGE), page));
  }
  await Promise.all(puts);
}

/** Returns in how many passages `feature` is. */
export function frequencyOf(sketch: Sketch, feature: number): number {
  return sketch[sketchSlot(feature)] ?? 0;
}

/** Adds `more` to the counter of `feature`. Changes `sketch`. */
export function countFeature(sketch: Sketch, feature: number, more: number): void {
  const slot = sketchSlot(feature);
  sketch[slot] = Math.min((sketch[slot] ?? 0) + more, FREQUENT);
}

/** Sets the counters of features from `first` up to `last` to 0, but for those of frequent ones. Changes `sketch`. */
export function forgetFeatures(sketch: Sketch, first: number, last: number): void {
  for (let slot = sketchSlot(first); slot <= sketchSlot(last); slot++) {
    if (sketch[slot] !== FREQUENT) sketch[slot] = 0;
  }
}

/** Returns which counter is that of `feature`. */
export function sketchSlot(feature: number): number {
  return feature >>> (32 - COUNTER_BITS);
}
