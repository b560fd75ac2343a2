import { INDEX_VERSION } from '../core/corpus/index-version.ts';
import { FEATURE_RANGES } from './posting-buckets.ts';
import type { Counts, ReadTransaction, WriteTransaction } from './schema.ts';

/** Returns what has been counted; zeros for a new corpus. The caller may change it, see {@link putCounts}. */
export async function readCounts(tx: ReadTransaction | WriteTransaction): Promise<Counts> {
  // The two kinds of transaction have the same `get`, but the compiler cannot see it in a union.
  const counts =
    tx.mode === 'readonly'
      ? await tx.objectStore('counts').get('corpus')
      : await tx.objectStore('counts').get('corpus');
  return counts ?? { documents: 0, revision: 0, ...emptyIndex(1) };
}

/** Returns what is counted of an index that has nothing in it yet. */
export function emptyIndex(generation: number): Omit<Counts, 'documents' | 'revision'> {
  return {
    passages: 0,
    indexVersion: INDEX_VERSION,
    generation,
    rebuiltTo: null,
    postings: { recent: 0, waiting: 0, settled: 0 },
    divisions: new Uint8Array(FEATURE_RANGES),
    gone: [],
    settling: null,
  };
}

/** Replaces the counts, and marks the corpus as changed. */
export async function putCounts(tx: WriteTransaction, counts: Counts): Promise<void> {
  await tx.objectStore('counts').put({ ...counts, revision: counts.revision + 1 }, 'corpus');
}
