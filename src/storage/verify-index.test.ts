import { beforeEach, describe, expect, it } from 'vitest';

import { openCorpus } from './corpus.ts';
import { deleteDocument, putDocuments } from './documents.ts';
import { inventedDocument, made, randomNumbers } from './made-documents.ts';
import { openDatabase } from './open-database.ts';
import { rebuildIndex } from './rebuild-index.ts';
import type { Database } from './schema.ts';
import { settlePostings } from './settle-postings.ts';
import { verifyIndex } from './verify-index.ts';

/** Milliseconds: the database of the tests is slow, and machines are busy. */
const SLOW = 60_000;

const random = randomNumbers(23);
const documents = Array.from({ length: 60 }, (_, at) => inventedDocument(`${at}`, random));

let databases = 0;
let db: Database;

/** With postings in all three levels, and some of what was deleted. */
beforeEach(async () => {
  db = await openDatabase(`verified ${databases++}`);
  await putDocuments(db, documents.slice(0, 30));
  await deleteDocument(db, '3');
  await settlePostings(db, () => true);
  await putDocuments(db, documents.slice(30, 50));
  await deleteDocument(db, '7');
  await settlePostings(db, firstTimeOnly());
  await putDocuments(db, documents.slice(50));
  await deleteDocument(db, '40');
});

/** Lets work go on once, as a worker that is stopped in the middle does. */
function firstTimeOnly(): () => boolean {
  let times = 0;
  return () => times++ === 0;
}

/** Each way to spoil an index, and what is said of it. */
const damages: [name: string, kind: string, spoil: () => Promise<unknown>][] = [
  ['a changed byte in a bucket', 'damaged record', () => changeByte('settled')],
  ['a changed byte in a waiting record', 'damaged record', () => changeByte('waiting')],
  ['a changed byte in a recent record', 'damaged record', () => changeByte('recent')],
  ['a changed byte in a passage', 'damaged record', () => changeByte('passages')],
  ['a lost bucket', 'postings differ', () => drop('settled')],
  ['a lost recent record', 'postings differ', () => drop('recent')],
  ['a lost passage record', 'passages missing', () => drop('passages')],
  ['a lost text', 'text missing', async () => db.delete('texts', '11')],
  ['a lost document', 'miscounted', async () => db.delete('documents', '11')],
  ['lost frequencies', 'frequencies too low', async () => db.clear('frequencies')],
];

type BytesStore = 'settled' | 'waiting' | 'recent' | 'passages';

async function changeByte(store: BytesStore): Promise<void> {
  const [key = 0] = await db.getAllKeys(store);
  const block = await db.get(store, key);
  if (!block) throw new Error(`nothing in ${store}`);
  block[block.length - 1] = (block.at(-1) ?? 0) ^ 1;
  await db.put(store, block, key);
}

async function drop(store: BytesStore): Promise<void> {
  const [key = 0] = await db.getAllKeys(store);
  await db.delete(store, key);
}

describe('verifyIndex', { timeout: SLOW }, () => {
  it('finds nothing wrong with an index that grew, shrank and was broken off', async () => {
    const counts = await db.get('counts', 'corpus');
    expect(counts?.settling).not.toBeNull();
    expect(Math.min(...Object.values(counts?.postings ?? {}))).toBeGreaterThan(0);
    expect(await verifyIndex(db)).toEqual([]);
    await settlePostings(db, () => true);
    expect(await verifyIndex(db)).toEqual([]);
    // What went while ranges were being settled is cleared away the next time.
    await settlePostings(db, () => true);
    expect(await verifyIndex(db)).toEqual([]);
    expect((await db.get('counts', 'corpus'))?.gone).toEqual([]);
  });

  it('finds nothing wrong with an empty index', async () => {
    expect(await verifyIndex(await openDatabase('nothing to verify'))).toEqual([]);
  });

  it.each(damages)('tells %s', async (_name, kind, spoil) => {
    await spoil();
    const problems = await verifyIndex(db);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
  });

  it.each(damages.filter(([name]) => !/text|document/.test(name)))(
    'has nothing to tell of %s once the index is made again',
    async (_name, _kind, spoil) => {
      await spoil();
      // A look-up answers by what is left.
      const texts = documents.map(({ text }) => text);
      await expect(openCorpus(db).passagesLike(texts, 5)).resolves.toHaveLength(texts.length);
      await rebuildIndex(db);
      expect(await verifyIndex(db)).toEqual([]);
      const found = await openCorpus(db).passagesLike(texts, 5);
      const lost = documents.filter(({ id }, at) => found[at]?.[0]?.document !== id);
      expect(lost.map(({ id }) => id)).toEqual(['3', '7', '40']);
    },
  );

  it('does not judge an index that is being made', async () => {
    const counts = await db.get('counts', 'corpus');
    if (counts) await db.put('counts', { ...counts, rebuiltTo: '' }, 'corpus');
    expect(await verifyIndex(db)).toEqual([{ kind: 'not up to date' }]);
  });

  it('knows documents without a word', async () => {
    await putDocuments(db, [made({ id: 'empty', text: '' }), made({ id: 'dots', text: '…' })]);
    expect(await verifyIndex(db)).toEqual([]);
  });
});
