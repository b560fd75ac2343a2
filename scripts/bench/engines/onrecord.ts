/** The index that the extension ships. */
import { CANDIDATES } from '../../../src/core/analyze-article.ts';
import type { Passage } from '../../../src/core/corpus/passage.ts';
import { openCorpus } from '../../../src/storage/corpus.ts';
import { putCounts, readCounts } from '../../../src/storage/counts.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { addPassages } from '../../../src/storage/passage-index.ts';
import { settlePostings } from '../../../src/storage/settle-postings.ts';
import { write } from '../../../src/storage/transact.ts';
import type { OpenEngine } from './engine.ts';

/** Quotes of one document. */
const DOCUMENT = 50;

export const openOnrecord: OpenEngine = async (name) => {
  const db = await openDatabase(name);
  const corpus = openCorpus(db);
  return {
    add: (quotes, first) =>
      write(db, async (tx) => {
        const counts = await readCounts(tx);
        await addPassages(
          tx,
          counts,
          quotes.map((text, index) => passageOf(text, first + index)),
        );
        await putCounts(tx, counts);
      }),
    finish: () => settlePostings(db, () => true),
    async lookUp(texts) {
      const found = await corpus.passagesLike(texts, CANDIDATES);
      return found.map((passages) => passages.map(({ text }) => text));
    },
  };
};

function passageOf(text: string, number: number): Passage {
  return {
    document: `https://gazette.example/${Math.floor(number / DOCUMENT)}`,
    kind: 'quote',
    span: { start: 100, end: 100 + text.length },
    text,
    names: ['Mara Ilvane'],
    speaker: 'Ilvane',
    role: null,
  };
}
