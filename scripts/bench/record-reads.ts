/** Records what is asked of IndexedDB, so that the bare requests can be timed without the program. */

/** One request. */
export interface RecordedRead {
  store: string;
  method: 'get' | 'getAll' | 'getAllKeys';
  /** A key, or a range as its bounds; `null` for all. */
  key: number | string | { lower: number; upper: number } | null;
  /** Bytes that came back. */
  bytes: number;
}

/** Starts recording, and returns a function that stops and returns what was recorded. */
export function recordReads(): () => RecordedRead[] {
  const reads: RecordedRead[] = [];
  const undo = (['get', 'getAll', 'getAllKeys'] as const).map((method) =>
    wrapMethod(method, (request, store, query) => {
      const read: RecordedRead = { store, method, key: keyOf(query), bytes: 0 };
      reads.push(read);
      request.addEventListener('success', () => {
        read.bytes = bytesOf(request.result);
      });
    }),
  );
  return () => {
    for (const restore of undo) restore();
    return reads;
  };
}

/** Tells `watch` of each call of a method of object stores. Returns a function that undoes it. */
export function wrapMethod(
  method: 'get' | 'getAll' | 'getAllKeys' | 'put',
  watch: (request: IDBRequest<unknown>, store: string, first: unknown) => void,
): () => void {
  const { prototype } = IDBObjectStore;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method) ?? {};
  Object.defineProperty(prototype, method, {
    ...descriptor,
    value(this: IDBObjectStore, ...args: unknown[]) {
      const request: IDBRequest<unknown> = Reflect.apply(descriptor.value, this, args);
      watch(request, this.name, args[0]);
      return request;
    },
  });
  return () => Object.defineProperty(prototype, method, descriptor);
}

/** Opens the database and does `reads` at once in one transaction; returns how long it took, in ms. */
export async function replayReads(name: string, reads: readonly RecordedRead[]): Promise<number> {
  const start = performance.now();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  const tx = db.transaction([...new Set(reads.map(({ store }) => store))], 'readonly');
  for (const { store, method, key } of reads) repeat(tx.objectStore(store), method, key);
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  const ms = performance.now() - start;
  db.close();
  return ms;
}

function repeat(
  store: IDBObjectStore,
  method: RecordedRead['method'],
  key: RecordedRead['key'],
): void {
  const query =
    key !== null && typeof key === 'object' ? IDBKeyRange.bound(key.lower, key.upper) : key;
  if (method !== 'get') store[method](query);
  else if (query !== null) store.get(query);
}

function keyOf(query: unknown): RecordedRead['key'] {
  if (query instanceof IDBKeyRange) return { lower: query.lower, upper: query.upper };
  return typeof query === 'number' || typeof query === 'string' ? query : null;
}

function bytesOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + bytesOf(one), 0);
  return ArrayBuffer.isView(value) ? value.byteLength : 0;
}
