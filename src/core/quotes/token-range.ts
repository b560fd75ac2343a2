/** Runs of tokens: from index `first` up to, not including, `end`. */
import type { Grammar } from '../languages/grammar.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Token } from './read-sentences.ts';
import { DASHES } from './word-form.ts';

export interface TokenRange {
  first: number;
  end: number;
}

/** Returns the text span of a run of tokens, without marks at its end that belong to the sentence around it. */
export function spanOf(tokens: readonly Token[], range: TokenRange): TextSpan | null {
  let { first, end } = range;
  while (first < end && isOuter(tokens[first])) first += 1;
  while (end > first && isOuter(tokens[end - 1])) end -= 1;
  const start = tokens[first];
  const last = tokens[end - 1];
  return start && last && end > first ? { start: start.start, end: last.end } : null;
}

function isOuter(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[.,;:!?…–—-]|--|\.{3})$/.test(token.form);
}

/** Whether the token is this mark or word. */
export function isForm(token: Token | undefined, ...forms: readonly string[]): boolean {
  return token !== undefined && forms.includes(token.form);
}

/** Whether the token is a dash. */
export function isDash(token: Token | undefined): boolean {
  return isForm(token, ...DASHES);
}

/** Shortest word that its ending shows to be an adverb: not "ally", "only". */
const SHORTEST_ADVERB = 6;

/** Whether the word is an adverb or an auxiliary that can stand before a verb. */
export function isAdverb(token: Token, grammar: Grammar): boolean {
  if (grammar.auxiliaries.has(token.form)) return true;
  const { adverbEnding } = grammar;
  return (
    adverbEnding !== null &&
    !token.capital &&
    token.form.length >= SHORTEST_ADVERB &&
    token.form.endsWith(adverbEnding)
  );
}

/** Whether the word is a participle by its ending, as "rising" is: no pronoun, no compound, and no preposition as "during". */
export function endsAsParticiple({ form }: Token, grammar: Grammar): boolean {
  const { participleEnding } = grammar;
  if (participleEnding === null || !form.endsWith(participleEnding)) return false;
  return !/thing$|-/.test(form) && !grammar.prepositions.has(form);
}
