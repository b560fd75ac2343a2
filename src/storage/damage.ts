/**
 * Which databases have a damaged record, as far as this context has met one. It counts for nothing, so
 * quotes stay unfound, until the index is made again: see `rebuild-index.ts`.
 */
import { unwrap } from 'idb';

import type { Database, ReadTransaction, WriteTransaction } from './schema.ts';

const damaged = new WeakSet<IDBDatabase>();

/** Remembers that a record read in `tx` is damaged. */
export function noteDamage(tx: ReadTransaction | WriteTransaction): void {
  damaged.add(unwrap(tx).db);
}

/** Returns whether a damaged record was met. */
export function isDamaged(db: Database): boolean {
  return damaged.has(unwrap(db));
}

/** Forgets what was met, for the index is made again. */
export function forgetDamage(db: Database): void {
  damaged.delete(unwrap(db));
}
