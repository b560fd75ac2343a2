/** Documents for tests: made up, the same on every run. */
import type { Document } from '../core/corpus/document.ts';

/** Returns a document with `fields`, and nothing known of it otherwise. */
export function made(fields: Partial<Document> & { id: string }): Document {
  return {
    url: null,
    title: fields.id,
    publisher: null,
    author: null,
    published: null,
    lang: 'en',
    license: null,
    review: null,
    text: `The text of ${fields.id}.`,
    ...fields,
  };
}

/** Returns a function that gives numbers from 0 up to, not including, 1 (a linear congruence). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const FUNCTION_WORDS =
  'the of to and a in that is we for it on with was as be they not this have'.split(' ');
const SYLLABLES =
  'ba cor del fen gri hol jan kes lim mor nat pel qui ros tam vun wex yor zil dra'.split(' ');

/** How many different words invented texts use beside function words. */
const VOCABULARY = 20_000;

/**
 * Returns a sentence of `length` words, without a full stop: about half function words, the others
 * invented, some of them a thousand times as frequent as others, as in a language.
 */
export function inventedSentence(random: () => number, length: number): string {
  const words = Array.from({ length }, () =>
    random() < 0.45
      ? pick(FUNCTION_WORDS, random())
      : inventedWord(Math.floor(VOCABULARY ** random())),
  );
  return words.join(' ');
}

/** Returns a document of two paragraphs, one told and one quoted, of 6 to 24 words each. */
export function inventedDocument(id: string, random: () => number): Document {
  const sentence = () => inventedSentence(random, 6 + Math.floor(random() * 19));
  return made({ id, text: `The ${sentence()}.\n\n"${sentence()}," said Ana Torvik.` });
}

function inventedWord(rank: number): string {
  let word = '';
  for (let rest = rank + 400; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

function pick(list: readonly string[], random: number): string {
  return list[Math.floor(random * list.length)] ?? '';
}
