/** Finds where a clause begins behind whom, when and where something is said. */
import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';
import { isAdverb } from './token-range.ts';

/** Returns where the clause begins behind "told reporters". */
export function behindAddressee(
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
): number {
  const first = tokens[start];
  if (!first) return start;
  if (grammar.addressees.has(first.form)) return behindAdjunct(tokens, start + 1, limit, grammar);
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    if (grammar.prepositions.has(token.form) || grammar.times.has(token.form)) {
      return behindAdjunct(tokens, at, limit, grammar);
    }
    if (opensClause(tokens, at, grammar)) return at;
  }
  return limit;
}

/** Returns where the clause begins behind adverbials of time and place: "said Monday in Bonn he". */
export function behindAdjunct(
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
): number {
  let at = start;
  while (at < limit) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    // "Friday was too late": the subject of the clause.
    if (grammar.finite.has(tokens[at + 1]?.form ?? '')) return at;
    if (grammar.times.has(token.form) || isAdverb(token, grammar)) {
      at += 1;
    } else if (grammar.prepositions.has(token.form)) {
      at = behindNoun(tokens, at + 1, limit, grammar);
    } else {
      return at;
    }
  }
  return at;
}

function behindNoun(
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
): number {
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    if (grammar.prepositions.has(token.form) || grammar.times.has(token.form)) return at;
    if (opensClause(tokens, at, grammar)) return at;
  }
  return limit;
}

/** Whether a subject seems to begin at `at`: a pronoun, an article, or a name behind a common noun. */
function opensClause(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (grammar.prepositions.has(before.form) || grammar.determiners.has(before.form)) return false;
  if (grammar.pronouns.has(token.form) || grammar.determiners.has(token.form)) return true;
  return token.capital && !before.capital && !grammar.times.has(token.form);
}
