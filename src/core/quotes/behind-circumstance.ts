import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';
import { isForm } from './token-range.ts';

/** Tokens of the longest circumstance with its names: "в эфире программы «Утро»". */
const LONGEST = 6;

/**
 * Returns where the subject begins behind where and how something is said: «…, сказала в интервью «Вестнику» |
 * директор Мара Дрелль»; `start`, the index behind the verb, where there is none. Without an article to
 * show where a phrase begins, only a subject that fills the sentence and has a name is sure, and only
 * behind something said.
 */
export function behindCircumstance(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): number {
  const opening = tokens[start];
  const slavic = grammar.verbFirst && grammar.commaBeforeClause;
  if (!slavic || !opening || !grammar.prepositions.has(opening.form)) return start;
  let at = start + 2;
  while (at < start + LONGEST && (tokens[at]?.capital || tokens[at]?.marked?.name)) at += 1;
  const rest = tokens.slice(at);
  const words = isForm(rest.at(-1), '.') ? rest.slice(0, -1) : rest;
  const named = words.some(({ capital }) => capital) && words.every(({ kind }) => kind === 'word');
  return named && words[0]?.capital === false ? at : start;
}
