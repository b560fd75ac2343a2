/**
 * Whether everything that documents are found by is as it would be made from them now. All of it is
 * read, batch by batch: memory does not grow with the corpus, but for a counter per counter of the sketch.
 *
 * Postings are compared with the passages they come from by sums that do not depend on their order,
 * one for each range of features.
 */
import { INDEX_VERSION } from '../core/corpus/index-version.ts';
import { featuresOf } from '../core/corpus/passage-features.ts';
import { decodePostings } from '../core/corpus/posting-block.ts';
import { noPostings } from '../core/corpus/postings.ts';
import { readCounts } from './counts.ts';
import { FREQUENT, frequencyOf, readSketch, sketchSlot, type Sketch } from './frequency-sketch.ts';
import { decodeBlock, firstInBlock, readPassages } from './passage-blocks.ts';
import { FEATURE_RANGES, rangeOf } from './posting-buckets.ts';
import {
  STORES,
  type Counts,
  type Database,
  type DocumentRecord,
  type ReadTransaction,
} from './schema.ts';
import { goneTest } from './settle-postings.ts';
import { read } from './transact.ts';

/** What is wrong. */
export type IndexProblem =
  /** The index was made by other rules, or is being made: nothing else was looked at. */
  | { kind: 'not up to date' }
  /** A record is not as it was written. */
  | { kind: 'damaged record'; store: PostingStore | 'passages'; key: number }
  /** A document's passages are not there, or are another's. */
  | { kind: 'passages missing'; document: string }
  /** A document has lost its text. */
  | { kind: 'text missing'; document: string }
  /** There are more documents or passages than belong to documents, or fewer. */
  | { kind: 'miscounted'; what: 'documents' | 'passages'; counted: number; found: number }
  /** The postings of a range of features are not those of the passages. */
  | { kind: 'postings differ'; range: number }
  /** Features of a range are said to be in fewer passages than they are. */
  | { kind: 'frequencies too low'; range: number };

type PostingStore = 'recent' | 'waiting' | 'settled';

/** Documents or blocks read at a time. */
const BATCH = 500;

/** Returns what is wrong with the index; `[]` if it is whole. Then {@link ./rebuild-index.ts} makes it again. */
export function verifyIndex(db: Database): Promise<IndexProblem[]> {
  return read(db, [...STORES], async (tx) => {
    const counts = await readCounts(tx);
    if (counts.indexVersion !== INDEX_VERSION || counts.rebuiltTo !== null) {
      return [{ kind: 'not up to date' }];
    }
    const sketch = await readSketch(tx);
    const documents = await verifyDocuments(tx, counts);
    const passages = await verifyPassages(tx, sketch, documents.passages);
    return [
      ...documents.problems,
      ...passages.problems,
      ...(await verifyPostings(tx, counts, sketch, passages.sums)),
    ];
  });
}

/** Checks that each document has its text and its passages; tells how many passages those are. */
async function verifyDocuments(
  tx: ReadTransaction,
  counts: Counts,
): Promise<{ problems: IndexProblem[]; passages: number }> {
  const problems: IndexProblem[] = [];
  let passages = 0;
  let found = 0;
  let ids = await tx.objectStore('documents').getAllKeys(null, BATCH);
  while (ids.length > 0) {
    const range = IDBKeyRange.bound(ids[0], ids.at(-1));
    const records = await tx.objectStore('documents').getAll(range);
    const texts = new Set(await tx.objectStore('texts').getAllKeys(range));
    for (const record of records) {
      const { id } = record.summary;
      if (!texts.has(id)) problems.push({ kind: 'text missing', document: id });
      if (!(await hasPassages(tx, counts, record))) {
        problems.push({ kind: 'passages missing', document: id });
      }
      passages += record.passageCount;
    }
    found += ids.length;
    const after = IDBKeyRange.lowerBound(ids.at(-1), true);
    ids = await tx.objectStore('documents').getAllKeys(after, BATCH);
  }
  const counted = counts.documents;
  if (counted !== found) problems.push({ kind: 'miscounted', what: 'documents', counted, found });
  return { problems, passages };
}

async function hasPassages(
  tx: ReadTransaction,
  counts: Counts,
  { summary, firstPassage, passageCount, generation }: DocumentRecord,
): Promise<boolean> {
  if (generation !== counts.generation) return false;
  const numbers = Array.from({ length: passageCount }, (_, index) => firstPassage + index);
  const passages = await readPassages(tx, numbers);
  return numbers.every((number) => passages.get(number)?.document === summary.id);
}

/** Checks the passages' records; sums up the postings that belong to them. */
async function verifyPassages(
  tx: ReadTransaction,
  sketch: Sketch,
  counted: number,
): Promise<{ problems: IndexProblem[]; sums: Uint32Array }> {
  const problems: IndexProblem[] = [];
  const sums = new Uint32Array(FEATURE_RANGES);
  let found = 0;
  for await (const [key, bytes] of blocksOf(tx, 'passages')) {
    const block = decodeBlock(bytes);
    if (!block) problems.push({ kind: 'damaged record', store: 'passages', key });
    for (const [index, passage] of (block ?? []).entries()) {
      if (!passage) continue;
      found += 1;
      const number = firstInBlock(key) + index;
      for (const feature of featuresOf(passage.text)) addPosting(sums, sketch, feature, number);
    }
  }
  if (counted !== found) problems.push({ kind: 'miscounted', what: 'passages', counted, found });
  return { problems, sums };
}

/** Compares all postings with the sums of what they should be, and the sketch with what it counts. */
async function verifyPostings(
  tx: ReadTransaction,
  counts: Counts,
  sketch: Sketch,
  expected: Uint32Array,
): Promise<IndexProblem[]> {
  const problems: IndexProblem[] = [];
  const sums = new Uint32Array(FEATURE_RANGES);
  const counted = new Uint32Array(sketch.length);
  const isGone = goneTest(counts.gone);
  for (const store of ['settled', 'waiting', 'recent'] as const) {
    for await (const [key, bytes] of blocksOf(tx, store)) {
      const postings = noPostings();
      if (!decodePostings(bytes, postings)) problems.push({ kind: 'damaged record', store, key });
      for (let row = 0; row < postings.length; row++) {
        const feature = postings.features[row] ?? 0;
        const number = postings.numbers[row] ?? 0;
        if (isGone(number)) continue;
        addPosting(sums, sketch, feature, number);
        const slot = sketchSlot(feature);
        if (store !== 'recent') counted[slot] = (counted[slot] ?? 0) + 1;
      }
    }
  }
  for (let range = 0; range < FEATURE_RANGES; range++) {
    if (sums[range] !== expected[range]) problems.push({ kind: 'postings differ', range });
  }
  const low = new Set<number>();
  const slotsOfRange = sketch.length / FEATURE_RANGES;
  for (const [slot, count] of sketch.entries()) {
    if (count < Math.min(counted[slot] ?? 0, FREQUENT)) low.add(Math.floor(slot / slotsOfRange));
  }
  for (const range of low) problems.push({ kind: 'frequencies too low', range });
  return problems;
}

/** A frequent feature may have postings or not. */
function addPosting(sums: Uint32Array, sketch: Sketch, feature: number, number: number): void {
  if (frequencyOf(sketch, feature) === FREQUENT) return;
  const mixed = Math.imul(feature ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b);
  const range = rangeOf(feature);
  sums[range] = (sums[range] ?? 0) + (mixed ^ (mixed >>> 15));
}

/** Yields all records of a store in order of keys. */
async function* blocksOf(
  tx: ReadTransaction,
  store: PostingStore | 'passages',
): AsyncGenerator<[key: number, bytes: Uint8Array]> {
  const all = tx.objectStore(store);
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, values]: [number[], Uint8Array[]] = await Promise.all([
      all.getAllKeys(range, BATCH),
      all.getAll(range, BATCH),
    ]);
    for (const [index, key] of keys.entries()) yield [key, values[index] ?? new Uint8Array()];
    const last = keys.at(-1);
    if (last === undefined) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
