import { beforeAll, describe, expect, it } from 'vitest';

import type { Article } from '../core/article/article.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { altered, planted } from './corpus.cases.ts';
import { openCorpus } from './corpus.ts';
import { deleteDocument, putDocuments } from './documents.ts';
import { inventedDocument, inventedSentence, made, randomNumbers } from './made-documents.ts';
import { openDatabase } from './open-database.ts';
import type { Database } from './schema.ts';
import { settlePostings } from './settle-postings.ts';

/** Milliseconds: the database of the tests is slow, and machines are busy. */
const SLOW = 60_000;

/** As many as the matcher compares a quote with. */
const CANDIDATES = 20;

const page: Article = {
  url: 'https://gazette.example/ferry?utm_source=x',
  canonical: null,
  title: 'Ferry sinks',
  byline: [],
  published: null,
  modified: null,
  publisher: null,
  section: null,
  lang: 'en',
  lead: null,
  blockQuotes: [],
  text: 'The ferry sank.',
};

describe('openCorpus, among 2,000 documents', { timeout: SLOW }, () => {
  let db: Database;
  let corpus: Corpus;

  const random = randomNumbers(7);
  const noise = Array.from({ length: 2000 }, (_, index) =>
    inventedDocument(`noise ${index}`, random),
  );
  const speeches = planted.map((quote, index) =>
    made({
      id: `speech ${index}`,
      text: `It rained.\n\n"${quote}," said Mara Ilvane.\n\nPeople left.`,
    }),
  );
  const documents = [...noise.slice(0, 900), ...speeches, ...noise.slice(900)];

  beforeAll(async () => {
    db = await openDatabase('two thousand documents');
    for (let at = 0; at < documents.length; at += 250) {
      await putDocuments(db, documents.slice(at, at + 250));
    }
    corpus = openCorpus(db);
  }, SLOW);

  /** The places, among `queries`, of those for which the planted document is no candidate. */
  async function lost(queries: readonly (readonly [text: string, speech: number])[]) {
    const found = await corpus.passagesLike(
      queries.map(([text]) => text),
      CANDIDATES,
    );
    return queries.filter(
      ([, speech], at) => !found[at]?.some((passage) => passage.document === `speech ${speech}`),
    );
  }

  const whole = planted.map((quote, speech) => [quote, speech] as const);

  it('finds every planted quote, first', async () => {
    const found = await corpus.passagesLike(planted, CANDIDATES);
    expect(found.map(([first]) => first?.document)).toEqual(speeches.map(({ id }) => id));
  });

  it.each([
    ['the first half', (words: string[]) => words.slice(0, Math.ceil(words.length / 2))],
    ['the second half', (words: string[]) => words.slice(Math.floor(words.length / 2))],
    [
      'every third word changed',
      (words: string[]) => words.map((word, at) => (at % 3 === 2 ? 'xyzzy' : word)),
    ],
    [
      'other marks and capitals',
      (words: string[]) => `“${words.join(' ').toUpperCase()}”`.split(' '),
    ],
  ])('finds every planted quote by %s', async (_name, change) => {
    const queries = whole.map(
      ([quote, speech]) => [change(quote.split(' ')).join(' '), speech] as const,
    );
    expect(await lost(queries)).toEqual([]);
  });

  it('finds quotes told in other words', async () => {
    expect(await lost(altered)).toEqual([]);
  });

  it('finds every invented quote by a half of it', async () => {
    const quotes = noise
      .filter((_, at) => at % 20 === 0)
      .map(({ id, text }) => ({ id, words: (/"(.*?),"/.exec(text)?.[1] ?? '').split(' ') }))
      .filter(({ words }) => words.length >= 12);
    const halves = quotes.map(({ words }) => words.slice(0, words.length / 2).join(' '));
    const found = await corpus.passagesLike(halves, CANDIDATES);
    const missed = quotes.filter(
      ({ id }, at) => !found[at]?.some(({ document }) => document === id),
    );
    expect(missed).toEqual([]);
  });

  it('gives no more candidates than asked for, and none for nothing', async () => {
    const strange = inventedSentence(randomNumbers(99), 30);
    const [some, ...none] = await corpus.passagesLike([strange, '', '…', '😀 —', 'qqqq'], 3);
    expect(some?.length).toBeLessThanOrEqual(3);
    expect(none).toEqual([[], [], [], []]);
    expect(await corpus.passagesLike([], 3)).toEqual([]);
  });

  it('looks a very long text up quickly', async () => {
    const long = inventedSentence(randomNumbers(3), 100_000);
    const before = performance.now();
    await corpus.passagesLike([long], CANDIDATES);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe('openCorpus, over a damaged index', { timeout: SLOW }, () => {
  it('finds what is left, and nothing that is not there', async () => {
    const db = await openDatabase('damaged');
    const random = randomNumbers(5);
    const documents = Array.from({ length: 40 }, (_, index) =>
      inventedDocument(`${index}`, random),
    );
    await putDocuments(db, documents);
    await settlePostings(db, () => true);
    await db.delete('passages', 3);
    for (const bucket of await db.getAllKeys('settled')) {
      if (bucket % 3 === 0) await db.put('settled', Uint8Array.of(255, 255, 255, 9, 200), bucket);
      if (bucket % 3 === 1) await db.delete('settled', bucket);
    }
    const texts = documents.map(({ text }) => text);
    const found = await openCorpus(db).passagesLike(texts, CANDIDATES);
    expect(found.flat().length).toBeGreaterThan(0);
    expect(found.flat().every(({ document }) => Number(document) < 40)).toBe(true);
  });
});

describe('copiesOf', () => {
  const ferry = made({
    id: 'ferry',
    url: 'http://www.gazette.example/ferry',
    title: 'Ferry sinks',
  });
  const harbour = made({ id: 'harbour', url: 'https://gazette.example/harbour', title: 'Harbour' });
  const words = made({ id: 'words', url: 'https://post.example/1', text: 'the FERRY sank' });
  let corpus: Corpus;

  beforeAll(async () => {
    const db = await openDatabase('copies');
    await putDocuments(db, [ferry, harbour, words]);
    corpus = openCorpus(db);
  });

  it('knows a page by its address and by its words', async () => {
    expect(await corpus.copiesOf(page)).toEqual(['ferry', 'words']);
  });

  it('knows no page by the address alone that it gives itself', async () => {
    const elsewhere = {
      ...page,
      url: 'https://amp.example/1',
      canonical: harbour.url,
      text: 'No.',
    };
    expect(await corpus.copiesOf(elsewhere)).toEqual([]);
    expect(await corpus.copiesOf({ ...elsewhere, title: 'HARBOUR' })).toEqual(['harbour']);
  });

  it('knows no page by the address of a front page, nor by a headline of no words', async () => {
    const db = await openDatabase('front-pages');
    const front = made({ id: 'front', url: 'https://gazette.example/', title: 'Harbour' });
    const untitled = made({ id: 'untitled', url: 'https://gazette.example/untitled', title: '' });
    await putDocuments(db, [front, untitled]);
    const elsewhere = { ...page, url: 'https://amp.example/1', title: 'Harbour', text: 'No.' };
    const copiesAt = (canonical: string, title: string) =>
      openCorpus(db).copiesOf({ ...elsewhere, canonical, title });
    expect(await copiesAt('https://gazette.example/', 'Harbour')).toEqual([]);
    expect(await copiesAt('https://gazette.example/untitled', ' ')).toEqual([]);
  });
});

describe('documents', () => {
  it('gives them in the order asked, and null for unknown ids', async () => {
    const db = await openDatabase('ids');
    const [one, two] = [made({ id: '1' }), made({ id: '2' })];
    await putDocuments(db, [one, two]);
    expect(await openCorpus(db).documents(['2', 'x', '1', '2'])).toEqual([two, null, one, two]);
    await deleteDocument(db, '2');
    expect(await openCorpus(db).documents(['2'])).toEqual([null]);
  });
});
