/** Reads "„Arn 1“ berichtete" and "schrieb „Der Bote“", where the name of a paper between marks speaks. */
import { isBehindSaid } from './cue-subject.ts';
import type { Language } from './languages/language.ts';
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
  language: Language,
): { speaker: TokenRange; inverted: boolean } | null {
  if (!language.capitalNouns) return null;
  const before = tokens[first - 1];
  const opening = tokens[first - 2];
  const opens = !opening || language.as.has(opening.form) || language.determiners.has(opening.form);
  if (before?.marked?.name && opens) {
    return { speaker: { first: first - 1, end: first }, inverted: false };
  }
  const behind = tokens[at + 1];
  if (!behind?.marked?.name || !isBehindSaid(tokens, first) || isForm(tokens[at + 2], ','))
    return null;
  return { speaker: { first: at + 1, end: at + 2 }, inverted: true };
}
