/** What can stand inside a noun phrase. There is no tagger here: these are the words and marks that cannot. */
import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';
import { isAdverb } from './token-range.ts';

/** Tokens of the longest phrase. Longer ones are sentences that were not understood. */
export const LONGEST = 30;

/** Whether the token at `at` can be inside a noun phrase, seen from its right. */
export function belongs(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'marked') {
    // "Tom “Red” Pell"
    return Boolean(token.marked?.name && tokens[at - 1]?.capital && tokens[at + 1]?.capital);
  }
  if (token.kind === 'mark') {
    if (token.form === '.') {
      const word = tokens[at - 1];
      return word?.kind === 'word' && word.end === token.start && tokens[at + 1] !== undefined;
    }
    return /^[/&%#@’'-]$/.test(token.form) && tokens[at - 1]?.end === token.start;
  }
  if (grammar.and.has(token.form)) return false;
  if (grammar.relatives.has(token.form) && tokens[at - 1]?.kind === 'word') return true;
  if (grammar.boundaries.has(token.form) && !token.capital) return false;
  if (grammar.pronouns.has(token.form) && !grammar.determiners.has(token.form)) return false;
  if (grammar.verbs.has(token.form) && !grammar.ambiguous.has(token.form)) return token.capital;
  return true;
}

/** Whether a word at the front of a phrase does not belong to it. */
export function isLoose(token: Token, grammar: Grammar): boolean {
  if (grammar.determiners.has(token.form)) return false;
  if (grammar.boundaries.has(token.form) || grammar.and.has(token.form)) return true;
  return isAdverb(token, grammar) || grammar.times.has(token.form) || isClock(token);
}

/** Whether the token is a time of day, as before the entries of a live ticker: "17:52". */
export function isClock(token: Token | undefined): boolean {
  return /^\d{1,2}:\d{2}$/.test(token?.form ?? '');
}

/** Returns where the speaker begins behind an adverbial without comma: "In a statement | Ilvane". */
export function behindAdverbial(
  tokens: readonly Token[],
  preposition: number,
  end: number,
  grammar: Grammar,
): number | null {
  for (let at = preposition + 2; at < end; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || grammar.times.has(token.form)) continue;
    if (grammar.prepositions.has(before.form) || grammar.determiners.has(before.form)) continue;
    if (grammar.determiners.has(token.form)) return at;
    const nameStarts =
      !grammar.capitalNouns && token.capital && (!before.capital || grammar.times.has(before.form));
    if (nameStarts && before.form !== '.' && before.form !== '(') return at;
  }
  return null;
}
