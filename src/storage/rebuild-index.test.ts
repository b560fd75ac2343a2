import { beforeEach, describe, expect, it } from 'vitest';

import { openCorpus } from './corpus.ts';
import { deleteDocument, putDocuments } from './documents.ts';
import { inventedDocument, randomNumbers } from './made-documents.ts';
import { openDatabase } from './open-database.ts';
import { indexProgress, rebuildIndex, refreshIndex } from './rebuild-index.ts';
import { DERIVED, type Database } from './schema.ts';
import { settlePostings } from './settle-postings.ts';
import { verifyIndex } from './verify-index.ts';

const random = randomNumbers(11);
const documents = Array.from({ length: 40 }, (_, at) => inventedDocument(`${at}`, random));
const texts = documents.slice(0, 10).map(({ text }) => text.slice(0, 150));

/** Milliseconds: the database of the tests is slow, and machines are busy. */
const SLOW = 60_000;

let databases = 0;
let db: Database;

beforeEach(async () => {
  db = await openDatabase(`rebuilt ${databases++}`);
  await putDocuments(db, documents);
});

/** The documents found for the texts, in no order: equals may change places. */
async function found() {
  const passages = await openCorpus(db).passagesLike(texts, 5);
  return passages.map((some) => new Set(some.slice(0, 1).map(({ document }) => document)));
}

describe('rebuildIndex', { timeout: SLOW }, () => {
  it('finds the same as before', async () => {
    const before = await found();
    await rebuildIndex(db);
    expect(await found()).toEqual(before);
    expect(await openCorpus(db).size()).toBe(documents.length);
  });

  it('repairs what is damaged', async () => {
    const before = await found();
    await Promise.all(DERIVED.map((store) => db.clear(store)));
    expect((await found()).every(({ size }) => size === 0)).toBe(true);
    await rebuildIndex(db);
    expect(await found()).toEqual(before);
  });

  it('leaves an index that can still be changed', async () => {
    await rebuildIndex(db);
    await deleteDocument(db, '3');
    await putDocuments(db, documents);
    expect((await found())[3]).toEqual(new Set(['3']));
    expect(await openCorpus(db).size()).toBe(documents.length);
  });
});

describe('refreshIndex', { timeout: SLOW }, () => {
  it('leaves an index of this version alone', async () => {
    const before = await db.get('counts', 'corpus');
    expect(await refreshIndex(db)).toBe(false);
    expect(await db.get('counts', 'corpus')).toEqual(before);
  });

  it('rebuilds an index of another version, once', async () => {
    const before = await found();
    const counts = await db.get('counts', 'corpus');
    if (counts) await db.put('counts', { ...counts, indexVersion: 0 }, 'corpus');
    await db.clear('recent');
    await db.clear('waiting');
    expect(await refreshIndex(db)).toBe(true);
    expect(await found()).toEqual(before);
    expect(await refreshIndex(db)).toBe(false);
  });

  it('mends an index in which a look-up met a damaged record', async () => {
    const before = await found();
    await settlePostings(db, () => true);
    for (const key of await db.getAllKeys('settled')) {
      const block = await db.get('settled', key);
      if (block) await db.put('settled', block.fill(7, 0, 2), key);
    }
    expect(await refreshIndex(db)).toBe(false);
    expect(await found()).not.toEqual(before);
    expect(await refreshIndex(db)).toBe(true);
    expect(await found()).toEqual(before);
    expect(await refreshIndex(db)).toBe(false);
  });

  it('goes on where it was broken off, while documents come and go', async () => {
    const many = Array.from({ length: 80 }, (_, at) => inventedDocument(`more ${at}`, random));
    await putDocuments(db, many);
    const counts = await db.get('counts', 'corpus');
    if (counts) await db.put('counts', { ...counts, indexVersion: 0 }, 'corpus');

    let batches = 0;
    expect(await refreshIndex(db, () => batches++ < 1)).toBe(true);
    const { indexed, documents: all } = await indexProgress(db);
    expect(all).toBe(documents.length + many.length);
    expect(indexed).toBeGreaterThan(0);
    expect(indexed).toBeLessThan(all);

    const late = inventedDocument('zz late', random);
    await putDocuments(db, [late]);
    await deleteDocument(db, '1');
    await deleteDocument(db, 'more 79');
    expect(await refreshIndex(db)).toBe(true);

    expect(await indexProgress(db)).toEqual({ indexed: all - 1, documents: all - 1 });
    expect(await verifyIndex(db)).toEqual([]);
    const sought = [...many.slice(0, 5), late].map(({ text }) => text);
    const passages = await openCorpus(db).passagesLike(sought, 5);
    expect(passages.map(([first]) => first?.document)).toEqual([
      ...many.slice(0, 5).map(({ id }) => id),
      late.id,
    ]);
  });
});
