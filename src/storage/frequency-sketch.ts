/**
 * How many passages have a feature, from which the rare ones are chosen before anything of the index
 * is read. One counter per hash value, so a feature may share its counter with another: what the
 * sketch says is the number or more, never less. 0 means that no passage has it.
 */
import type { Database, ReadTransaction, WriteTransaction } from './schema.ts';

/** A quarter of a megabyte in memory; enough for the words of a million quotes to get their own. */
const COUNTERS = 2 ** 17;

/** Counters to a record, which makes 32 kB: values above 64 kB take much longer to read. */
const PAGE = 2 ** 14;

/** A counter that got here stays here. */
const FULL = 2 ** 16 - 1;

/** All pages of counters, `undefined` where nothing was counted. */
type Sketch = (Uint16Array | undefined)[];

/** What was read last from each database, with the revision it belongs to. */
const remembered = new WeakMap<Database, { revision: number; sketch: Sketch }>();

/** Returns a function that gives the count of a feature. */
export async function readFrequencies(
  db: Database,
  tx: ReadTransaction,
  revision: number,
): Promise<(feature: number) => number> {
  const last = remembered.get(db);
  const sketch = last?.revision === revision ? last.sketch : await readSketch(tx);
  remembered.set(db, { revision, sketch });
  return (feature) => sketch[pageOf(feature)]?.[slotOf(feature)] ?? 0;
}

/**
 * Adds to the counts of features.
 *
 * @param changes - For each feature, in how many more passages it is; negative after a deletion.
 */
export async function changeFrequencies(
  tx: WriteTransaction,
  changes: ReadonlyMap<number, number>,
): Promise<void> {
  const store = tx.objectStore('frequencies');
  const pages = [...new Set(Array.from(changes.keys(), pageOf))];
  const stored = await Promise.all(pages.map((page) => store.get(page)));
  const counters = new Map(
    pages.map((page, index) => [page, stored[index] ?? new Uint16Array(PAGE)]),
  );
  for (const [feature, change] of changes) {
    const page = counters.get(pageOf(feature));
    const before = page?.[slotOf(feature)] ?? 0;
    if (page && before < FULL) page[slotOf(feature)] = clamp(before + change);
  }
  await Promise.all(Array.from(counters, ([page, values]) => store.put(values, page)));
}

function readSketch(tx: ReadTransaction): Promise<Sketch> {
  const store = tx.objectStore('frequencies');
  return Promise.all(Array.from({ length: COUNTERS / PAGE }, (_, page) => store.get(page)));
}

function clamp(count: number): number {
  return Math.min(Math.max(count, 0), FULL);
}

function pageOf(feature: number): number {
  return Math.floor((feature % COUNTERS) / PAGE);
}

function slotOf(feature: number): number {
  return feature % PAGE;
}
