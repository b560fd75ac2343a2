/**
 * Derived data can be made again from the documents: after damage, or when what derives it changed.
 * It takes minutes for a large corpus, so it is done batch by batch, each in a transaction of its own,
 * and goes on where it was broken off. Meanwhile what was read again is found, and documents can come
 * and go.
 */
import { indexDocument } from '../core/corpus/index-document.ts';
import { INDEX_VERSION } from '../core/corpus/index-version.ts';
import { emptyIndex, putCounts, readCounts } from './counts.ts';
import { forgetDamage, isDamaged } from './damage.ts';
import { recordOf } from './documents.ts';
import { addPassages } from './passage-index.ts';
import { DERIVED, type Counts, type Database, type WriteTransaction } from './schema.ts';
import { read, write } from './transact.ts';

/** Documents read again at a time: other work waits for them, some tenths of a second. */
const BATCH = 50;

/**
 * Begins the index anew if it was made by the rules of another version of the extension or a damaged
 * record was met in it, and goes on
 * with one that was begun, as long as `mayGoOn`. Until it is done quotes may stay unfound. Returns whether
 * there was anything to do.
 *
 * @throws {AppError} `storage-full`; then it goes on from there the next time.
 */
export async function refreshIndex(db: Database, mayGoOn = () => true): Promise<boolean> {
  const { indexVersion, rebuiltTo } = await read(db, ['counts'], readCounts);
  if (indexVersion !== INDEX_VERSION || isDamaged(db)) await beginIndex(db);
  else if (rebuiltTo === null) return false;
  await continueIndex(db, mayGoOn);
  return true;
}

/**
 * Reads all documents again and replaces everything derived from them.
 *
 * @throws {AppError} `storage-full`; then {@link refreshIndex} goes on from there.
 */
export async function rebuildIndex(db: Database): Promise<void> {
  await beginIndex(db);
  await continueIndex(db, () => true);
}

/** Returns how many of the documents are in the index: all, unless it is being made again. */
export function indexProgress(db: Database): Promise<{ indexed: number; documents: number }> {
  return read(db, ['counts', 'documents'], async (tx) => {
    const { documents, rebuiltTo } = await readCounts(tx);
    if (rebuiltTo === null) return { indexed: documents, documents };
    const range = IDBKeyRange.upperBound(rebuiltTo);
    return { indexed: await tx.objectStore('documents').count(range), documents };
  });
}

function beginIndex(db: Database): Promise<void> {
  forgetDamage(db);
  return write(db, async (tx) => {
    const { documents, generation, revision } = await readCounts(tx);
    await Promise.all(DERIVED.map((name) => tx.objectStore(name).clear()));
    await putCounts(tx, { documents, revision, ...emptyIndex(generation + 1), rebuiltTo: '' });
  });
}

async function continueIndex(db: Database, mayGoOn: () => boolean): Promise<void> {
  while (mayGoOn()) {
    const isDone = await write(db, async (tx) => {
      const counts = await readCounts(tx);
      if (counts.rebuiltTo === null) return true;
      const ids = await idsAfter(tx, counts.rebuiltTo);
      await indexAgain(tx, counts, ids);
      counts.rebuiltTo = ids.at(-1) ?? null;
      // What is stored says how many there are, whatever was counted.
      if (counts.rebuiltTo === null) counts.documents = await tx.objectStore('documents').count();
      await putCounts(tx, counts);
      return counts.rebuiltTo === null;
    });
    if (isDone) return;
  }
}

/** The ids of the next documents after `last`. */
function idsAfter(tx: WriteTransaction, last: string): Promise<string[]> {
  const range = last === '' ? null : IDBKeyRange.lowerBound(last, true);
  return tx.objectStore('documents').getAllKeys(range, BATCH);
}

/** Documents that came since the index was begun are in it already. */
async function indexAgain(tx: WriteTransaction, counts: Counts, ids: string[]): Promise<void> {
  const records = await Promise.all(ids.map((id) => tx.objectStore('documents').get(id)));
  const texts = await Promise.all(ids.map((id) => tx.objectStore('texts').get(id)));
  const passages = [];
  const puts = [];
  for (const [index, record] of records.entries()) {
    if (!record || record.generation === counts.generation) continue;
    const document = { ...record.summary, text: texts[index] ?? '' };
    const derived = indexDocument(document);
    const first = counts.passages + passages.length;
    puts.push(
      tx.objectStore('documents').put(recordOf(document, derived, first, counts.generation)),
    );
    passages.push(...derived.passages);
  }
  await Promise.all([...puts, addPassages(tx, counts, passages)]);
}
