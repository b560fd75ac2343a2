/** Quotes as another page might print them: what the index has to find the original by. */
import { madeWord, quoteWords, randomNumbers } from './made-quotes.ts';

type Random = () => number;

/** What is done to the words of a quote. */
const CHANGES: Readonly<Record<string, (words: string[], random: Random) => string>> = {
  exact: (words) => words.join(' '),
  'word deleted': (words, random) => words.toSpliced(place(words, random), 1).join(' '),
  'word substituted': (words, random) =>
    words.with(place(words, random), madeWord(random)).join(' '),
  'word inserted': (words, random) =>
    words.toSpliced(place(words, random), 0, madeWord(random)).join(' '),
  'cut to half': (words, random) => {
    const length = Math.ceil(words.length / 2);
    const start = Math.floor(random() * (words.length - length + 1));
    return words.slice(start, start + length).join(' ');
  },
  ellipsis: (words) => {
    const third = Math.floor(words.length / 3);
    return `${words.slice(0, third).join(' ')} … ${words.slice(-third - 1).join(' ')}`;
  },
  brackets: (words, random) =>
    words.with(place(words, random), `[the ${madeWord(random)}]`).join(' '),
  'other marks': (words) => `“${words.join(' — ').toUpperCase()}”`,
  '20 % changed': (words, random) => changed(words, random, 0.2),
  '40 % changed': (words, random) => changed(words, random, 0.4),
};

/** The kinds of change. */
export const KINDS: readonly string[] = Object.keys(CHANGES);

/** A quote to look up. */
export interface Query {
  kind: string;
  /** The number of the quote it comes from. */
  quote: number;
  text: string;
}

/** Words of the shortest quote that is looked up: a few words of a shorter one may stand in any. */
const SHORTEST = 8;

/**
 * Returns `count` quotes among the first `size`, changed in all ways by turns.
 *
 * @param set - Other sets have other quotes.
 */
export function changedQuotes(size: number, count: number, set: number): Query[] {
  const random = randomNumbers(set * 7_654_321 + 1);
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? '';
    let quote = Math.floor(random() * size);
    while (quoteWords(quote).length < SHORTEST) quote = (quote + 1) % size;
    return { kind, quote, text: CHANGES[kind]?.(quoteWords(quote), random) ?? '' };
  });
}

function changed(words: string[], random: Random, share: number): string {
  return words.map((word) => (random() < share ? madeWord(random) : word)).join(' ');
}

function place(words: readonly string[], random: Random): number {
  return Math.floor(random() * words.length);
}
