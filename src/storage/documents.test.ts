import { afterEach, describe, expect, it, vi } from 'vitest';

import { openCorpus } from './corpus.ts';
import { deleteDocument, getDocument, listDocuments, putDocuments } from './documents.ts';
import { made } from './made-documents.ts';
import { openDatabase } from './open-database.ts';
import { decodeBlock } from './passage-blocks.ts';
import { rebuildIndex } from './rebuild-index.ts';
import type { Database } from './schema.ts';

afterEach(() => vi.restoreAllMocks());

let databases = 0;

function newDatabase(): Promise<Database> {
  return openDatabase(`documents ${databases++}`);
}

/** The documents that are stored, and the passages by document, to compare. */
async function contentOf(db: Database) {
  const blocks = (await db.getAll('passages')).map(decodeBlock);
  const [documents, texts] = await Promise.all([db.getAll('documents'), db.getAll('texts')]);
  return [documents, texts, blocks.flat().filter((passage) => passage)];
}

const ferry = made({
  id: 'ferry',
  url: 'https://gazette.example/ferry',
  published: '2031-05-02',
  text: 'The ferry sank off Orlen.\n\n"Nobody has drowned in the cold water," said Ana Torvik.',
});
const harbour = made({
  id: 'harbour',
  published: '2031-05-04',
  text: 'The harbour stays closed until a crane arrives from Velland.',
});
const undated = made({ id: 'undated', text: 'Somebody wrote this down about cold water.' });

describe('putDocuments', () => {
  it('stores documents as they are', async () => {
    const db = await newDatabase();
    expect(await putDocuments(db, [ferry, harbour])).toEqual({ added: 2, known: 0 });
    expect(await getDocument(db, 'ferry')).toEqual(ferry);
    expect(await getDocument(db, 'harbour')).toEqual(harbour);
    expect(await openCorpus(db).size()).toBe(2);
  });

  it('keeps whose words are set apart in a text, also when its index is made again', async () => {
    const text = 'Water is cold.\n\nNobody swims in October of their own will.\n\nMara Ilvane';
    const start = text.indexOf('Nobody');
    const author = { start: text.indexOf('Mara'), end: text.length };
    const span = { start, end: author.start - 2 };
    const swim = made({ id: 'swim', text, blockQuotes: [{ span, author, platform: null }] });
    const db = await newDatabase();
    await putDocuments(db, [swim]);
    expect(await getDocument(db, 'swim')).toEqual(swim);
    const quoted = async () =>
      (await openCorpus(db).passagesLike(['nobody swims in october'], 1))[0];
    const passage = { kind: 'quote', names: ['Mara Ilvane'], span };
    expect(await quoted()).toEqual([expect.objectContaining(passage)]);
    await rebuildIndex(db);
    expect(await quoted()).toEqual([expect.objectContaining(passage)]);
  });

  it.each([
    ['with the same id', { ...harbour, id: 'ferry' }],
    [
      'at the same address',
      { ...harbour, url: 'http://www.gazette.example/ferry/?utm_source=x#a' },
    ],
    ['with the same words', { ...ferry, id: 'copy', url: null, text: ferry.text.toUpperCase() }],
  ])('keeps one of two documents %s, and the first', async (_name, copy) => {
    const db = await newDatabase();
    await putDocuments(db, [ferry]);
    const before = await contentOf(db);
    expect(await putDocuments(db, [copy])).toEqual({ added: 0, known: 1 });
    expect(await contentOf(db)).toEqual(before);
    expect(await putDocuments(await newDatabase(), [ferry, copy])).toEqual({ added: 1, known: 1 });
  });

  it.each([
    ['with the same words on two sites', { ...ferry, id: 'b', url: 'https://post.example/ferry' }],
    ['without words', { ...ferry, id: 'b', url: null, text: '' }],
    [
      'that review two claims at one address',
      { ...ferry, id: 'b', review: { claim: 'Ten drowned.', claimant: null, rating: 'False' } },
    ],
  ])('keeps both of two documents %s', async (_name, other) => {
    const db = await newDatabase();
    expect(await putDocuments(db, [ferry, other])).toEqual({ added: 2, known: 0 });
  });

  it('keeps both of two documents that have no words', async () => {
    const db = await newDatabase();
    const documents = [made({ id: 'a', text: '—' }), made({ id: 'b', text: '—' })];
    expect(await putDocuments(db, documents)).toEqual({ added: 2, known: 0 });
  });

  it('stores none if one cannot be stored', async () => {
    const db = await newDatabase();
    await putDocuments(db, [undated]);
    const before = await contentOf(db);
    const broken = { ...harbour, publisher: () => 'no data' } as unknown as typeof harbour;
    await expect(putDocuments(db, [ferry, broken])).rejects.toThrow('could not be cloned');
    expect(await contentOf(db)).toEqual(before);
    expect(await openCorpus(db).size()).toBe(1);
  });

  it('says so when the disk is full, and stores nothing', async () => {
    const db = await newDatabase();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(putDocuments(db, [ferry])).rejects.toMatchObject({ code: 'storage-full' });
    expect(await getDocument(db, 'ferry')).toBeNull();
  });
});

describe('listDocuments', () => {
  it('lists the latest published first and undated ones last', async () => {
    const db = await newDatabase();
    await putDocuments(db, [undated, ferry, harbour]);
    const { documents, total } = await listDocuments(db, { offset: 0, limit: 10 });
    expect(documents.map(({ id }) => id)).toEqual(['harbour', 'ferry', 'undated']);
    expect(documents[0]).not.toHaveProperty('text');
    expect(total).toBe(3);
  });

  it.each([
    [1, 1, ['ferry']],
    [2, 5, ['undated']],
    [3, 5, []],
    [0, 0, []],
  ])('starts at %i and gives %i at most', async (offset, limit, ids) => {
    const db = await newDatabase();
    await putDocuments(db, [undated, ferry, harbour]);
    const { documents, total } = await listDocuments(db, { offset, limit });
    expect(documents.map(({ id }) => id)).toEqual(ids);
    expect(total).toBe(3);
  });

  it('lists nothing of an empty corpus', async () => {
    const list = await listDocuments(await newDatabase(), { offset: 0, limit: 5 });
    expect(list).toEqual({ documents: [], total: 0 });
  });
});

describe('getDocument', () => {
  it('gives null for an unknown id', async () => {
    expect(await getDocument(await newDatabase(), 'ferry')).toBeNull();
  });
});

describe('deleteDocument', () => {
  it('leaves what was there before the document came', async () => {
    const db = await newDatabase();
    await putDocuments(db, [harbour]);
    const before = await contentOf(db);
    await putDocuments(db, [ferry]);
    expect(await contentOf(db)).not.toEqual(before);
    await deleteDocument(db, 'ferry');
    expect(await contentOf(db)).toEqual(before);
  });

  it('takes out what is in the middle of others', async () => {
    const db = await newDatabase();
    await putDocuments(db, [harbour, ferry, undated]);
    await deleteDocument(db, 'ferry');
    const corpus = openCorpus(db);
    expect(await corpus.size()).toBe(2);
    expect(await corpus.passagesLike(['drowned in cold water'], 5)).toEqual([
      [expect.objectContaining({ document: 'undated' })],
    ]);
    expect(await corpus.passagesLike(['the harbour is closed for a crane'], 5)).toEqual([
      [expect.objectContaining({ document: 'harbour' })],
    ]);
  });

  it('lets the document come again', async () => {
    const db = await newDatabase();
    await putDocuments(db, [ferry]);
    await deleteDocument(db, 'ferry');
    expect(await putDocuments(db, [ferry])).toEqual({ added: 1, known: 0 });
    expect(await openCorpus(db).passagesLike(['drowned in cold water'], 5)).toEqual([
      [expect.objectContaining({ document: 'ferry' })],
    ]);
  });

  it('does nothing for an unknown id', async () => {
    const db = await newDatabase();
    await putDocuments(db, [ferry]);
    await deleteDocument(db, 'other');
    expect(await openCorpus(db).size()).toBe(1);
  });
});
