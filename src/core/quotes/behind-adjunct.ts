/** Finds where a clause begins behind whom, when and where something is said. */
import type { Language } from './languages/language.ts';
import type { Token } from './read-sentences.ts';
import { isAdverb } from './token-range.ts';

/** Returns where the clause begins behind "told reporters". */
export function behindAddressee(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): number {
  const first = tokens[start];
  if (!first) return start;
  if (language.addressees.has(first.form)) return behindAdjunct(tokens, start + 1, limit, language);
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    if (language.prepositions.has(token.form) || language.times.has(token.form)) {
      return behindAdjunct(tokens, at, limit, language);
    }
    if (opensClause(tokens, at, language)) return at;
  }
  return limit;
}

/** Returns where the clause begins behind adverbials of time and place: "said Monday in Bonn he". */
export function behindAdjunct(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): number {
  let at = start;
  while (at < limit) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    // "Friday was too late": the subject of the clause.
    if (language.finite.has(tokens[at + 1]?.form ?? '')) return at;
    if (language.times.has(token.form) || isAdverb(token, language)) {
      at += 1;
    } else if (language.prepositions.has(token.form)) {
      at = behindNoun(tokens, at + 1, limit, language);
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
  language: Language,
): number {
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    if (language.prepositions.has(token.form) || language.times.has(token.form)) return at;
    if (opensClause(tokens, at, language)) return at;
  }
  return limit;
}

/** Whether a subject seems to begin at `at`: a pronoun, an article, or a name behind a common noun. */
function opensClause(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (language.prepositions.has(before.form) || language.determiners.has(before.form)) return false;
  if (language.pronouns.has(token.form) || language.determiners.has(token.form)) return true;
  return token.capital && !before.capital && !language.times.has(token.form);
}
