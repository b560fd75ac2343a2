import { INDEX_VERSION } from '../core/corpus/index-version.ts';
import type { Counts, ReadTransaction, WriteTransaction } from './schema.ts';

const NOTHING: Counts = {
  documents: 0,
  passages: 0,
  revision: 0,
  indexVersion: INDEX_VERSION,
};

/** Returns what has been counted; zeros for a new corpus. */
export async function readCounts(tx: ReadTransaction | WriteTransaction): Promise<Counts> {
  // The two kinds of transaction have the same `get`, but the compiler cannot see it in a union.
  const counts =
    tx.mode === 'readonly'
      ? await tx.objectStore('counts').get('corpus')
      : await tx.objectStore('counts').get('corpus');
  return counts ?? NOTHING;
}

/** Adds to the counts, and marks the corpus as changed. */
export async function changeCounts(
  tx: WriteTransaction,
  { documents, passages }: Pick<Counts, 'documents' | 'passages'>,
): Promise<void> {
  const before = await readCounts(tx);
  await putCounts(tx, {
    ...before,
    documents: before.documents + documents,
    passages: before.passages + passages,
  });
}

/** Replaces the counts, and marks the corpus as changed. */
export async function putCounts(tx: WriteTransaction, counts: Counts): Promise<void> {
  await tx.objectStore('counts').put({ ...counts, revision: counts.revision + 1 }, 'corpus');
}
