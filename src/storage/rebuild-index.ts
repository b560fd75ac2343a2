/** Derived data can be made again from the documents: after damage, or when what derives it changed. */
import { indexDocument } from '../core/corpus/index-document.ts';
import { INDEX_VERSION } from '../core/corpus/index-version.ts';
import { putCounts, readCounts } from './counts.ts';
import { recordOf } from './documents.ts';
import { addPassages } from './passage-index.ts';
import type { Database, WriteTransaction } from './schema.ts';
import { read, write } from './transact.ts';

/** Documents read and indexed at a time: bounds memory, and is enough to write buckets seldom. */
const BATCH = 200;

/**
 * Rebuilds the index if it was made by the rules of another version of the extension, and returns
 * whether it was. Call it after an update: until then, quotes may stay unfound.
 *
 * @throws {AppError} `storage-full`; then the old index stays.
 */
export async function refreshIndex(db: Database): Promise<boolean> {
  const { indexVersion } = await read(db, ['counts'], readCounts);
  if (indexVersion === INDEX_VERSION) return false;
  await rebuildIndex(db);
  return true;
}

/**
 * Reads all documents again and replaces everything derived from them. If it is interrupted, the old
 * index stays.
 *
 * @throws {AppError} `storage-full`; then the old index stays.
 */
export function rebuildIndex(db: Database): Promise<void> {
  return write(db, async (tx) => {
    const { revision } = await readCounts(tx);
    const derived = ['passages', 'postings', 'frequencies'] as const;
    await Promise.all(derived.map((name) => tx.objectStore(name).clear()));
    const counts = { documents: 0, passages: 0, revision, indexVersion: INDEX_VERSION };
    let ids = await idsAfter(tx, null);
    while (ids.length > 0) {
      counts.passages += await indexAgain(tx, ids, counts.passages);
      counts.documents += ids.length;
      ids = await idsAfter(tx, ids.at(-1) ?? null);
    }
    await putCounts(tx, counts);
  });
}

/** The ids of the next documents after `last`, or of the first ones. */
function idsAfter(tx: WriteTransaction, last: string | null): Promise<string[]> {
  const range = last === null ? null : IDBKeyRange.lowerBound(last, true);
  return tx.objectStore('documents').getAllKeys(range, BATCH);
}

/** Returns how many passages the documents have. */
async function indexAgain(tx: WriteTransaction, ids: string[], first: number): Promise<number> {
  const records = await Promise.all(ids.map((id) => tx.objectStore('documents').get(id)));
  const texts = await Promise.all(ids.map((id) => tx.objectStore('texts').get(id)));
  const passages = [];
  const puts = [];
  for (const [index, record] of records.entries()) {
    if (!record) continue;
    const document = { ...record.summary, text: texts[index] ?? '' };
    const derived = indexDocument(document);
    puts.push(
      tx.objectStore('documents').put(recordOf(document, derived, first + passages.length)),
    );
    passages.push(...derived.passages);
  }
  await Promise.all([...puts, addPassages(tx, first, passages)]);
  return passages.length;
}
