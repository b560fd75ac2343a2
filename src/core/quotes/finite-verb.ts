/**
 * Finds finite verbs that no list has, by their endings and what stands around them. Only where nouns
 * have capital letters does a word tell so much: German.
 */
import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';
import { isAdverb, isForm } from './token-range.ts';

/** Whether the word at `at` is a verb in the mood of reported speech: "sei", "nehme" before what can follow a verb. */
export function isSubjunctive(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token || token.capital || token.kind !== 'word') return false;
  if (grammar.subjunctive.has(token.form)) return true;
  if (!grammar.subjunctiveEnding?.test(token.form) || grammar.finite.has(token.form)) return false;
  return opensFinite(tokens, at, grammar);
}

/** Whether the word at `at` is the verb of a main clause, by its ending and what stands around: "Schiffe | liegen | im". */
export function isMainVerb(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token || token.capital || token.kind !== 'word') return false;
  if (grammar.finite.has(token.form) || grammar.verbs.has(token.form)) return true;
  return (
    isSubjunctive(tokens, at, grammar) ||
    (/(?:t|te|en)$/.test(token.form) && opensFinite(tokens, at, grammar))
  );
}

/** Whether a word stands as a verb does, behind a noun or pronoun and before what no noun phrase goes on with. */
function opensFinite(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || !next || next.kind === 'mark' || next.capital) return false;
  if (!isForm(before, ',', ')') && !isBehindNoun(tokens, at, grammar)) return false;
  if (isFunctionWord(token, grammar)) return false;
  if (next.kind === 'marked') return token.form.endsWith('e');
  return (
    isFunctionWord(next, grammar) || isForm(next, 'nicht', 'sich', 'nur', 'zwar', 'daher', 'nichts')
  );
}

/** Whether the word at `at` ends its clause as a verb does: "die Brücke | ruhe". */
export function endsClause(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || tokens[at + 1]?.kind === 'word') return false;
  return isBehindNoun(tokens, at, grammar) && !isFunctionWord(token, grammar);
}

function isBehindNoun(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return before.capital || before.kind === 'marked' || grammar.pronouns.has(before.form);
}

function isFunctionWord(token: Token, grammar: Grammar): boolean {
  const { form } = token;
  return (
    grammar.prepositions.has(form) ||
    grammar.determiners.has(form) ||
    grammar.pronouns.has(form) ||
    grammar.times.has(form) ||
    isAdverb(token, grammar)
  );
}
