/** Finds which words of a mixed quote are given as the speaker's own. */
import type { Grammar } from '../languages/grammar.ts';
import type { TextSpan } from '../text/text-span.ts';
import { isTerm } from './is-term.ts';
import type { Token } from './read-sentences.ts';

/**
 * Returns what stands between marks in `span`, marks included, in reading order; without the names, titles
 * and terms, which nobody says.
 *
 * @param tokens - Those of the sentence that `span` lies in.
 */
export function quotedIn(
  text: string,
  span: TextSpan,
  tokens: readonly Token[],
  grammar: Grammar,
): TextSpan[] {
  return tokens.flatMap(({ marked, start, end }, at) => {
    const inside = marked !== null && start >= span.start && end <= span.end;
    return inside && !isTerm(text, tokens, at, grammar) ? [{ start, end }] : [];
  });
}
