import type { Counts, ReadTransaction, WriteTransaction } from './schema.ts';

const NOTHING: Counts = { documents: 0, passages: 0, revision: 0 };

/** Returns what has been counted; zeros for a new corpus. */
export async function readCounts(tx: ReadTransaction | WriteTransaction): Promise<Counts> {
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
  const after = {
    documents: before.documents + documents,
    passages: before.passages + passages,
    revision: before.revision + 1,
  };
  await tx.objectStore('counts').put(after, 'corpus');
}
