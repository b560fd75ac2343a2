/** Derived data can be made again from the documents: after damage, or when what derives it changed. */
import { indexDocument } from '../core/corpus/index-document.ts';
import { changeCounts, readCounts } from './counts.ts';
import { recordOf } from './documents.ts';
import { addPassages } from './passage-index.ts';
import type { Database, WriteTransaction } from './schema.ts';
import { write } from './transact.ts';

/** Documents read and indexed at a time: bounds memory, and is enough to write buckets seldom. */
const BATCH = 200;

/**
 * Reads all documents again and replaces everything derived from them. If it is interrupted, the old
 * index stays.
 *
 * @throws {AppError} `storage-full`; then the old index stays.
 */
export function rebuildIndex(db: Database): Promise<void> {
  return write(db, async (tx) => {
    const before = await readCounts(tx);
    await Promise.all(
      (['passages', 'postings', 'frequencies'] as const).map((name) =>
        tx.objectStore(name).clear(),
      ),
    );
    let next = 0;
    let documents = 0;
    let last: string | null = null;
    do {
      const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
      const ids: string[] = await tx.objectStore('documents').getAllKeys(range, BATCH);
      next += await indexAgain(tx, ids, next);
      documents += ids.length;
      last = ids.at(-1) ?? null;
    } while (last !== null);
    await changeCounts(tx, {
      documents: documents - before.documents,
      passages: next - before.passages,
    });
  });
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
