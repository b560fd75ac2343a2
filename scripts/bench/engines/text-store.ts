/** The texts of quotes, for peers that keep none themselves: in blocks, as our own index has them. */
import { openDB, type DBSchema } from 'idb';

const BLOCK = 16;

export interface TextStore {
  put(quotes: readonly string[], first: number): Promise<void>;
  get(numbers: readonly number[]): Promise<Map<number, string>>;
  putValue(key: string, value: unknown): Promise<void>;
  getValues(): Promise<[key: string, value: unknown][]>;
}

interface Stores extends DBSchema {
  texts: { key: number; value: string[] };
  values: { key: string; value: unknown };
}

/** Opens the texts, and named values beside them. */
export async function openTexts(name: string): Promise<TextStore> {
  const db = await openDB<Stores>(name, 1, {
    upgrade(opened) {
      opened.createObjectStore('texts');
      opened.createObjectStore('values');
    },
  });
  return {
    async put(quotes, first) {
      const tx = db.transaction('texts', 'readwrite');
      for (let at = 0; at < quotes.length; at += BLOCK) {
        void tx.store.put(quotes.slice(at, at + BLOCK), (first + at) / BLOCK);
      }
      await tx.done;
    },
    async get(numbers) {
      const tx = db.transaction('texts');
      const keys = [...new Set(numbers.map((number) => Math.floor(number / BLOCK)))].toSorted(
        (a, b) => a - b,
      );
      const blocks = await Promise.all(keys.map((key) => tx.store.get(key)));
      const byKey = new Map(keys.map((key, index) => [key, blocks[index]]));
      return new Map(
        numbers.map((number) => [
          number,
          byKey.get(Math.floor(number / BLOCK))?.[number % BLOCK] ?? '',
        ]),
      );
    },
    putValue: async (key, value) => void (await db.put('values', value, key)),
    async getValues() {
      const [keys, values] = await Promise.all([db.getAllKeys('values'), db.getAll('values')]);
      return keys.map((key, index) => [key, values[index]]);
    },
  };
}
