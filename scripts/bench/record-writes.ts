/** Records how much is written to IndexedDB, so that as many bytes can be written without the program. */

import { wrapMethod } from './record-reads.ts';

/** Starts recording, and returns a function that stops and returns the size of each record written. */
export function recordWrites(): () => number[] {
  const sizes: number[] = [];
  const restore = wrapMethod('put', (_request, _store, value) => {
    sizes.push(ArrayBuffer.isView(value) ? value.byteLength : JSON.stringify(value).length);
  });
  return () => {
    restore();
    return sizes;
  };
}

/** Writes records of these sizes in one transaction, and returns how long it took, in ms. */
export async function writeBare(name: string, sizes: readonly number[]): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(`${name} bare`, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('records', { autoIncrement: true });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  const records = sizes.map((size) => crypto.getRandomValues(new Uint8Array(size)));
  const start = performance.now();
  const tx = db.transaction('records', 'readwrite');
  for (const record of records) tx.objectStore('records').add(record);
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  const ms = performance.now() - start;
  db.close();
  return ms;
}
