/**
 * Passages by number, 16 to a record: one record each would make adding them many times slower. A
 * record is JSON as UTF-8 bytes under a seal: half the size of what the browser makes of objects, and
 * any string survives it, for JSON escapes what UTF-8 cannot say.
 */
import type { Passage, PassageKind } from '../core/corpus/passage.ts';
import { sealed, SEAL_BYTES, unsealed } from '../core/corpus/seal.ts';
import { noteDamage } from './damage.ts';
import { getMany, putLater } from './many-records.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

const BLOCK = 16;

/** A passage as stored; `document` is a place in the block's list of ids. */
type Row = [
  document: number,
  kind: PassageKind,
  start: number,
  end: number,
  text: string,
  names: string[],
  speaker: string | null,
  role: string | null,
];

/** What a record says. A row is `null` where a passage was deleted. */
type Stored = [documents: string[], ...rows: (Row | null)[]];

type Block = (Passage | null)[];

/**
 * Returns the passages with these numbers, reading each block once; `null` where there is none, or
 * none can be read.
 */
export async function readPassages(
  tx: ReadTransaction | WriteTransaction,
  numbers: readonly number[],
): Promise<Map<number, Passage | null>> {
  const blocks = await readBlocks(tx, [...new Set(numbers.map(blockOf))]);
  return new Map(
    numbers.map((number) => [number, blocks.get(blockOf(number))?.[number % BLOCK] ?? null]),
  );
}

/** Stores `passages` under consecutive numbers from `first` on, higher than all before. */
export async function putPassages(
  tx: WriteTransaction,
  first: number,
  passages: readonly Passage[],
): Promise<void> {
  // The first block may hold passages of the document before.
  const shared = first % BLOCK;
  const before = shared > 0 ? await readBlocks(tx, [blockOf(first)]) : null;
  const all: Block = [...padded(before?.get(blockOf(first)) ?? [], shared), ...passages];
  for (let at = 0; at < all.length; at += BLOCK) {
    putLater(tx, 'passages', encodeBlock(all.slice(at, at + BLOCK)), blockOf(first) + at / BLOCK);
  }
}

/** Takes out the passages from `first` up to, not including, `end`. */
export async function removePassages(
  tx: WriteTransaction,
  first: number,
  end: number,
): Promise<void> {
  const store = tx.objectStore('passages');
  const keys = [];
  for (let key = blockOf(first); key <= blockOf(end - 1); key++) keys.push(key);
  const blocks = await readBlocks(tx, keys);
  const changes = keys.map((key) => {
    const rest = (blocks.get(key) ?? []).map((passage, index) => {
      const number = key * BLOCK + index;
      return number >= first && number < end ? null : passage;
    });
    return rest.some((passage) => passage) ? store.put(encodeBlock(rest), key) : store.delete(key);
  });
  await Promise.all(changes);
}

async function readBlocks(
  tx: ReadTransaction | WriteTransaction,
  keys: readonly number[],
): Promise<Map<number, Block>> {
  const sorted = keys.toSorted((a, b) => a - b);
  const blocks = await getMany(tx, 'passages', sorted);
  return new Map(
    sorted.map((key, index) => {
      const bytes = blocks[index];
      const block = bytes ? decodeBlock(bytes) : [];
      if (!block) noteDamage(tx);
      return [key, block ?? []];
    }),
  );
}

function padded(block: Block, length: number): Block {
  return Array.from({ length }, (_, index) => block[index] ?? null);
}

function encodeBlock(block: Block): Uint8Array<ArrayBuffer> {
  const documents: string[] = [];
  const rows = block.map((passage) => passage && rowOf(passage, documents));
  const stored: Stored = [documents, ...rows];
  const json = new TextEncoder().encode(JSON.stringify(stored));
  const bytes = new Uint8Array(SEAL_BYTES + json.length);
  bytes.set(json, SEAL_BYTES);
  return sealed(bytes);
}

function rowOf(passage: Passage, documents: string[]): Row {
  const { document, kind, span, text, names, speaker, role } = passage;
  const known = documents.indexOf(document);
  const place = known < 0 ? documents.push(document) - 1 : known;
  return [place, kind, span.start, span.end, text, names, speaker, role];
}

/** Returns the passages of a record, or `null` if it is damaged. */
export function decodeBlock(bytes: Uint8Array): Block | null {
  if (!unsealed(bytes)) return null;
  const stored: Stored = JSON.parse(new TextDecoder().decode(bytes.subarray(SEAL_BYTES)));
  const [documents, ...rows] = stored;
  return rows.map((row) => row && passageOf(row, documents));
}

function passageOf(row: Row, documents: readonly string[]): Passage {
  const [place, kind, start, end, text, names, speaker, role] = row;
  return {
    document: documents[place] ?? '',
    kind,
    span: { start, end },
    text,
    names,
    speaker,
    role,
  };
}

/** Returns the number of the first passage in the block with this key. */
export function firstInBlock(key: number): number {
  return key * BLOCK;
}

function blockOf(number: number): number {
  return Math.floor(number / BLOCK);
}
