import { beforeAll, describe, expect, it } from 'vitest';

import type { Corpus } from '../core/corpus/corpus.ts';
import { openCorpus } from './corpus.ts';
import { getDocument, putDocuments } from './documents.ts';
import { inventedDocument, inventedSentence, made, randomNumbers } from './made-documents.ts';
import { openDatabase } from './open-database.ts';
import type { Database } from './schema.ts';
import { verifyIndex } from './verify-index.ts';

/** Milliseconds: the database of the tests is slow, and machines are busy. */
const SLOW = 60_000;

const long = inventedSentence(randomNumbers(41), 100_000);

/** Texts that nobody would quote, and whether they can be found by themselves. */
const texts: [name: string, text: string, isFound: boolean][] = [
  ['nothing', '', false],
  ['one word', 'Selmbridge', true],
  ['one function word', 'No', true],
  ['marks alone', '… — “” !?', false],
  ['faces alone', '😀😀 👩‍👩‍👧', false],
  ['100,000 words', long, true],
  ['one endless word', 'x'.repeat(100_000), true],
  ['several scripts', 'Зеленський met 習近平 in Αθήνα über العربية', true],
  ['combining marks', 'Z\u0351\u036b\u0343a\u0300\u0301\u0302lgo is i\u0307n the d\u0323eep', true],
  ['lone surrogates', 'half \ud83d a smiling \udc00 face of Velland', true],
  ['control characters', 'zero\u0000one\u0001two\u200bthree of Orlen', true],
  ['names of prototypes', 'constructor __proto__ toString hasOwnProperty', true],
];

describe('hostile texts', { timeout: SLOW }, () => {
  let db: Database;
  let corpus: Corpus;

  beforeAll(async () => {
    db = await openDatabase('hostile');
    const random = randomNumbers(2);
    const noise = Array.from({ length: 50 }, (_, at) => inventedDocument(`noise ${at}`, random));
    const claims = texts.map(([name, claim]) =>
      made({ id: name, text: '', review: { claim, claimant: null, rating: 'False' } }),
    );
    await putDocuments(db, [...noise, ...claims]);
    corpus = openCorpus(db);
  }, SLOW);

  it.each(texts)(
    '%s are stored as they are, and found if there is a word',
    async (name, text, isFound) => {
      expect((await getDocument(db, name))?.review?.claim).toBe(text);
      const [found = []] = await corpus.passagesLike([text], 5);
      if (isFound) expect(found[0]).toMatchObject({ document: name, text });
      else expect(found).toEqual([]);
    },
  );

  it('leave a whole index', async () => {
    expect(await verifyIndex(db)).toEqual([]);
  });

  it('are looked up all at once', async () => {
    const found = await corpus.passagesLike(
      texts.map(([, text]) => text),
      5,
    );
    expect(found.map((passages) => passages[0]?.document)).toEqual(
      texts.map(([name, , isFound]) => (isFound ? name : undefined)),
    );
  });
});
