/** Reads whom a source has its words from: "the Post, citing two officials,". */
import type { Grammar } from '../languages/grammar.ts';
import { phraseAt } from './according-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Tokens within which a clause about a source ends: ", que cita a dos asesores,". */
const LONGEST_ASIDE = 14;

/**
 * Who really speaks in "According to the Post, citing two officials, it rains", and where what is said
 * of them ends; `null` if nobody is cited.
 */
export function citedBehind(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): { speaker: TokenRange; end: number } | null {
  const start = isForm(tokens[at], ',') ? at + 1 : at;
  const phrase = phraseAt(tokens, start, grammar.cites);
  if (!phrase) return null;
  const first = start + phrase.length;
  const comma = commaBehind(tokens, first);
  const speaker = phraseAfter(tokens, first, comma ?? tokens.length, grammar, true);
  return speaker && { speaker, end: comma ?? speaker.end };
}

/** Returns the first comma from `start` on, within a clause about a source. */
export function commaBehind(tokens: readonly Token[], start: number): number | null {
  const comma = tokens.slice(start, start + LONGEST_ASIDE).findIndex((token) => isForm(token, ','));
  return comma < 0 ? null : start + comma;
}
