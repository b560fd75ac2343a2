/**
 * Many records at once. The typed database makes a proxy and a promise of every request, which for
 * hundreds of them takes longer than the requests do; here the browser's own are used, and one promise.
 */
import { unwrap } from 'idb';

import type { ReadTransaction, Schema, StoreName, WriteTransaction } from './schema.ts';

/** The stores whose values are bytes. */
type BytesStore = 'passages' | 'recent' | 'waiting' | 'settled';

/** Returns what `store` has under each of `keys`, `undefined` where there is nothing. */
export function getMany(
  tx: ReadTransaction | WriteTransaction,
  store: BytesStore,
  keys: readonly number[],
): Promise<(Uint8Array<ArrayBuffer> | undefined)[]> {
  const records = unwrap(tx).objectStore(store);
  return allResults(keys.map((key) => records.get(key)));
}

/** Returns what `store` has in each of `ranges`. */
export function getRanges(
  tx: ReadTransaction,
  store: BytesStore,
  ranges: readonly IDBKeyRange[],
): Promise<Uint8Array<ArrayBuffer>[][]> {
  const records = unwrap(tx).objectStore(store);
  return allResults(ranges.map((range) => records.getAll(range)));
}

/** Puts `value` under `key`. If it fails, the transaction does. */
export function putLater<Name extends StoreName>(
  tx: WriteTransaction,
  store: Name,
  value: Schema[Name]['value'],
  key: Schema[Name]['key'],
): void {
  unwrap(tx).objectStore(store).put(value, key);
}

/** Requests of one transaction succeed in the order they were made, so the last is waited for. */
function allResults<T>(requests: readonly IDBRequest<T>[]): Promise<T[]> {
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.addEventListener('success', () => resolve(requests.map(({ result }) => result)));
    for (const request of requests) request.addEventListener('error', () => reject(request.error));
  });
}
