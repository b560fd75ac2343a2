/** Reads "„Arn 1“ berichtete" and "schrieb „Der Bote“", where the name of a paper between marks speaks. */
import type { Grammar } from '../languages/grammar.ts';
import { isBehindSaid } from './cue-subject.ts';
import type { Token } from './read-sentences.ts';
import { isForm, type TokenRange } from './token-range.ts';

/**
 * Returns the marked name that is the subject of the verb at `at`; `null` where none stands beside it.
 *
 * @param first - Where the verb with its adverbs begins.
 */
export function paperAt(
  tokens: readonly Token[],
  first: number,
  at: number,
  grammar: Grammar,
): { speaker: TokenRange; inverted: boolean } | null {
  if (!grammar.capitalNouns) return null;
  const before = tokens[first - 1];
  const opening = tokens[first - 2];
  const opens = !opening || grammar.as.has(opening.form) || grammar.determiners.has(opening.form);
  if (before?.marked?.name && opens) {
    return { speaker: { first: first - 1, end: first }, inverted: false };
  }
  const behind = tokens[at + 1];
  if (!behind?.marked?.name || !isBehindSaid(tokens, first) || isForm(tokens[at + 2], ','))
    return null;
  return { speaker: { first: at + 1, end: at + 2 }, inverted: true };
}
