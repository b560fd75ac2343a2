/** Reads German "Für Ilvane ist der Plan „Unsinn“", where the one whom something is so for says so. */
import type { Grammar } from '../languages/grammar.ts';
import { isTerm } from './is-term.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import { isFree, type Report } from './report.ts';
import { isForm } from './token-range.ts';

/** Verbs that say how something is. */
const COPULAS = ['ist', 'sind', 'war', 'waren', 'bleibt', 'bleiben'];

/** Tokens of the longest name with its role: "die Vorsitzende des Rates von Arden, Mara Ilvane". */
const LONGEST_NAME = 12;

/** Returns the marked words of the opinion that a sentence begins with, outside of `reports`. */
export function findOpinion(
  text: string,
  tokens: readonly Token[],
  reports: readonly Report[],
  grammar: Grammar,
): Report[] {
  if (!grammar.verbSecond || !isForm(tokens[0], 'für')) return [];
  const verb = tokens.findIndex((token, at) => at < LONGEST_NAME && isForm(token, ...COPULAS));
  const speaker = phraseAfter(tokens, 1, verb, grammar, true);
  if (!speaker || speaker.end !== verb) return [];
  const parts = tokens
    .flatMap(({ marked }, first) => (marked && first > verb ? [{ first, end: first + 1 }] : []))
    .filter((part) => !isTerm(text, tokens, part.first, grammar) && isFree(part, reports));
  return parts.length > 0 ? [{ cue: { first: 0, end: 1 }, speaker, parts }] : [];
}
