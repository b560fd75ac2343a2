/** Passages by number, 16 to a record: one record each would make adding them many times slower. */
import type { Passage } from '../core/corpus/passage.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

const BLOCK = 16;

type Block = (Passage | null)[];

/** Returns the passages with these numbers, `null` where there is none, reading each block once. */
export async function readPassages(
  tx: ReadTransaction | WriteTransaction,
  numbers: readonly number[],
): Promise<Map<number, Passage | null>> {
  const blocks = await readBlocks(tx, [...new Set(numbers.map(blockOf))]);
  return new Map(
    numbers.map((number) => [number, blocks.get(blockOf(number))?.[number % BLOCK] ?? null]),
  );
}

/** Stores `passages` under consecutive numbers from `first` on. */
export async function putPassages(
  tx: WriteTransaction,
  first: number,
  passages: readonly (Passage | null)[],
): Promise<void> {
  const store = tx.objectStore('passages');
  const numbers = passages.map((_, index) => first + index);
  const touched = [...new Set(numbers.map(blockOf))];
  // Only the first and the last can hold passages of other documents.
  const shared = [...new Set([touched.at(0), touched.at(-1)])].filter((key) => key !== undefined);
  const blocks = await readBlocks(tx, shared);
  for (const [index, passage] of passages.entries()) {
    const key = blockOf(first + index);
    const block = blocks.get(key) ?? [];
    block[(first + index) % BLOCK] = passage;
    blocks.set(key, block);
  }
  const puts = Array.from(blocks, async ([key, block]) => {
    const end = block.findLastIndex((passage) => passage) + 1;
    if (end > 0) await store.put(Array.from(block.slice(0, end), orNull), key);
    else await store.delete(key);
  });
  await Promise.all(puts);
}

async function readBlocks(
  tx: ReadTransaction | WriteTransaction,
  keys: readonly number[],
): Promise<Map<number, Block>> {
  // The two kinds of transaction have the same `get`, but the compiler cannot see it in a union.
  const get = (key: number): Promise<Block | undefined> =>
    tx.mode === 'readonly'
      ? tx.objectStore('passages').get(key)
      : tx.objectStore('passages').get(key);
  const sorted = keys.toSorted((a, b) => a - b);
  const blocks = await Promise.all(sorted.map((key) => get(key)));
  return new Map(sorted.map((key, index) => [key, blocks[index] ?? []]));
}

/** Fills a hole in a block. */
function orNull(passage: Passage | null | undefined): Passage | null {
  return passage ?? null;
}

function blockOf(number: number): number {
  return Math.floor(number / BLOCK);
}
