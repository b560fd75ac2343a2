/** One piece of work on the database is one transaction: all of it is stored, or nothing. */
import { AppError } from '../core/app-error.ts';
import { isStorageFull } from './is-storage-full.ts';
import {
  STORES,
  type Database,
  type ReadTransaction,
  type StoreName,
  type WriteTransaction,
} from './schema.ts';

/**
 * Runs `work` in a transaction that reads `stores`. It may await nothing but the database.
 */
export async function read<T>(
  db: Database,
  stores: StoreName[],
  work: (tx: ReadTransaction) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(stores);
  const [result] = await Promise.all([work(tx), tx.done]);
  return result;
}

/**
 * Runs `work` in a transaction that reads and writes the whole corpus. It may await nothing but the
 * database. If it throws, or the worker is stopped, nothing of it is stored.
 *
 * @throws {AppError} `storage-full` if there is no room.
 */
export async function write<T>(
  db: Database,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...STORES], 'readwrite');
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (cause) {
    abort(tx);
    // The transaction knows of a full disk even where the request that met it was not awaited.
    const reason: unknown = await tx.done.then(
      () => cause,
      (error: unknown) => error,
    );
    if (await isStorageFull(cause, reason, tx.error)) {
      throw new AppError('storage-full', 'No room for the corpus', { cause });
    }
    throw cause;
  }
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It is over already: the database ended it because of the same failure.
  }
}
