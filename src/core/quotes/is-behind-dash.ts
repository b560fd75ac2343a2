import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';
import { isDash, isForm } from './token-range.ts';

/** Letters; shorter words in that place join clauses. */
const SHORTEST_VERB = 4;

/**
 * Whether the word at `at` stands where only a verb of saying does, be it in a list or not: behind marked
 * words and a dash, before its subject, as in «Так, — хохочет она».
 */
export function isBehindDash(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!grammar.incised || !grammar.verbFirst || token?.kind !== 'word' || token.capital)
    return false;
  if (next?.kind !== 'word' || !isDash(tokens[at - 1])) return false;
  const marked = isForm(tokens[at - 2], ',') ? tokens[at - 3] : tokens[at - 2];
  if (marked?.kind !== 'marked' || token.form.length < SHORTEST_VERB) return false;
  const small =
    grammar.prepositions.has(token.form) ||
    grammar.boundaries.has(token.form) ||
    grammar.pronouns.has(token.form) ||
    grammar.determiners.has(token.form) ||
    grammar.times.has(token.form) ||
    grammar.finite.has(token.form);
  return !small && (next.capital || grammar.pronouns.has(next.form));
}
