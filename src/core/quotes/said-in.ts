/** Reads German "es heißt in dem Brief" and "verlautete aus Kreisen", where nobody says it but a paper or a circle. */
import type { Grammar } from '../languages/grammar.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Adverbs between the verb and its source: "heißt es weiter in". */
const LONGEST_ADVERBIAL = 3;

/**
 * Returns where the words of the impersonal verb at `at` stand, `null` where the sentence does not say.
 *
 * @param first - Where the verb with its adverbs begins.
 */
export function saidIn(
  tokens: readonly Token[],
  first: number,
  at: number,
  grammar: Grammar,
): TokenRange | null {
  const start = isForm(tokens[at + 1], 'es') ? at + 2 : at + 1;
  for (let index = start; index < start + LONGEST_ADVERBIAL; index += 1) {
    const token = tokens[index];
    if (!token || token.kind !== 'word') break;
    if (!isSource(token, grammar)) continue;
    return phraseAfter(tokens, index + 1, nounEnd(tokens, index + 1), grammar, true);
  }
  return isSource(tokens[0], grammar)
    ? phraseAfter(tokens, 1, Math.min(first, at), grammar, true)
    : null;
}

function isSource(token: Token | undefined, grammar: Grammar): boolean {
  const purpose = isForm(token, 'zu', 'zum', 'zur');
  return token !== undefined && !purpose && grammar.prepositions.has(token.form);
}

/** Returns where the first noun behind `start` ends, with the genitives that hang on it. */
function nounEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.kind === 'word') at += 1;
  return at;
}
