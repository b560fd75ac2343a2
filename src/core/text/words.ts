/**
 * Words of a text, in the one normal form that matching, indexing and context compare: NFKC, lower
 * case, typographic marks as typewriter marks, soft hyphens and other invisible characters gone.
 */
import type { TextSpan } from './text-span.ts';

export interface Word {
  /** Where it stands in the text. */
  span: TextSpan;
  /** Its normal form. */
  form: string;
}

/**
 * Letters and digits, joined by what stands inside words and numbers: "don't", "3.5", "1,000",
 * "U.S". A hyphen is not: "military-technical" is two words, for writers disagree about it. A full
 * stop joins single letters and digits alone, or a missing space would make one word of "end.Then".
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*(?:(?:['’ʼ‘`´][\p{L}\p{N}]|(?<=\p{N})[.,](?=\p{N})|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}])))[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*)*/gu;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const APOSTROPHES = /[’ʼ‘`´]/g;

/** Returns the words of `text` in order. Any string is valid; time is linear. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    form: normalForm(match[0]),
  }));
}

/** Returns the normal form of a word or of a whole text. */
export function normalForm(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").toLowerCase();
}
