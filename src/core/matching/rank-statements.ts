/**
 * Orders statements by how much they say what another says: BM25 (Robertson and Zaragoza 2009) over words of
 * content, with three additions. A word is also answered by one on the same subject ("refugees",
 * "migrants"), for less; a number by the same number, however written; and words that stand together
 * in both, function words included, count as such: a phrase is remembered whole.
 *
 * What a review says of its claim stands in the claim and in the headline: passages of one review are
 * read as one statement.
 */
import type { Frequencies } from '../corpus/corpus.ts';
import type { ComparedText } from './compared-text.ts';
import { longestPhrase } from './longest-phrase.ts';
import { rarityOf, statementWords, type StatementWord } from './statement-words.ts';

/** How soon a repeated word adds nothing more, and how much a long statement loses: usual values. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

/** Words of content in a claim and its headline. */
const USUAL_WORDS = 20;

/** Another word for the same says so much of the word. */
const SYNONYM = 0.35;

/** Every word of a phrase beyond these two says this many bits. */
const SHORTEST_PHRASE = 3;
const BITS_PER_WORD = 1.5;

/** A statement that others are compared with. */
export interface SoughtStatement {
  text: ComparedText;
  words: readonly SoughtWord[];
  /** What it would score against itself, in bits. */
  most: number;
}

interface SoughtWord extends StatementWord {
  bits: number;
}

/** Reads a statement that others will be compared with. */
export function seekStatement(text: ComparedText, frequencies: Frequencies): SoughtStatement {
  const unique = new Map(statementWords(text).map((word) => [word.key, word]));
  const words = [...unique.values()].map((word) => ({
    ...word,
    bits: rarityOf(word, frequencies),
  }));
  return { text, words, most: words.reduce((sum, { bits }) => sum + bits, 0) };
}

/**
 * Returns how much of what `sought` says the statement in `texts` says too, from 0; 1 is all of it, and
 * a phrase in common adds to that.
 */
export function likeness(sought: SoughtStatement, texts: readonly ComparedText[]): number {
  if (sought.most === 0) return 0;
  const words = texts.flatMap(statementWords);
  const keys = countsOf(words.map(({ key }) => key));
  const groups = countsOf(words.flatMap((word) => [...word.groups]));
  const room = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / USUAL_WORDS);
  const saturated = (count: number) => (count * (SATURATION + 1)) / (count + room);
  let bits = 0;
  for (const word of sought.words) {
    const same = keys.get(word.key) ?? 0;
    const synonyms = Math.max(0, ...Array.from(word.groups, (group) => groups.get(group) ?? 0));
    bits += word.bits * (same > 0 ? saturated(same) : SYNONYM * saturated(synonyms));
  }
  const phrase = Math.max(
    0,
    ...texts.map(({ tokens }) => longestPhrase(sought.text.tokens, tokens).length),
  );
  if (phrase >= SHORTEST_PHRASE) bits += BITS_PER_WORD * (phrase - SHORTEST_PHRASE + 1);
  return bits / sought.most;
}

function countsOf<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
