/** Reads Ukrainian and Russian "У міністерстві повідомили, що …", where the place is who speaks. */
import type { Grammar } from '../languages/grammar.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import type { TokenRange } from './token-range.ts';

/** Tokens of the longest institution before its verb: "У Міністерстві оборони Веландії". */
const LONGEST_INSTITUTION = 8;

/**
 * Returns the institution at which the plural verb at `at` is said, before or behind it; `null` where
 * there is none.
 *
 * @param first - Where the verb with its adverbs begins.
 */
export function spokenAt(
  tokens: readonly Token[],
  first: number,
  at: number,
  grammar: Grammar,
): { speaker: TokenRange; inverted: boolean } | null {
  const { institutions } = grammar;
  if (!institutions || !/(?:ли|ють|ять|ют|ят)$/.test(tokens[at]?.form ?? '')) return null;
  if (isInstitution(tokens, at + 1, institutions)) {
    const speaker = phraseAfter(tokens, at + 2, tokens.length, grammar, true);
    return speaker && { speaker, inverted: true };
  }
  for (let left = first - 1; left >= Math.max(0, first - LONGEST_INSTITUTION); left -= 1) {
    if (tokens[left]?.kind !== 'word') return null;
    if (isInstitution(tokens, left, institutions)) {
      return { speaker: { first: left + 1, end: first }, inverted: false };
    }
  }
  return null;
}

/** Whether "in" stands at `at`, with an institution behind it. */
function isInstitution(tokens: readonly Token[], at: number, institutions: RegExp): boolean {
  return (
    /^(?:в|во|у)$/.test(tokens[at]?.form ?? '') && institutions.test(tokens[at + 1]?.form ?? '')
  );
}
