/** Reads `they issued a joint statement in which they said that …`, where the statement is the cue. */
import type { Grammar } from '../languages/grammar.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Token } from './read-sentences.ts';
import type { TokenRange } from './token-range.ts';

/** Words between the verb and the noun: "issued a long joint statement". */
const LONGEST_OBJECT = 5;

/**
 * Returns the statement that the clause of `pronoun` hangs on and who made it; `null` if it hangs on none.
 *
 * @param pronoun - The subject of the verb of saying, "they".
 */
export function findStatement(
  tokens: readonly Token[],
  pronoun: TokenRange,
  grammar: Grammar,
): { cue: TokenRange; speaker: TokenRange } | null {
  const relative = tokens[pronoun.first - 1];
  const preposition = tokens[pronoun.first - 2];
  const noun = pronoun.first - 3;
  if (!relative || !grammar.relatives.has(relative.form)) return null;
  if (!preposition || !grammar.prepositions.has(preposition.form)) return null;
  if (!grammar.sayings.has(tokens[noun]?.form ?? '')) return null;
  for (let at = noun - 1; at > Math.max(0, noun - LONGEST_OBJECT); at -= 1) {
    if (!grammar.determiners.has(tokens[at]?.form ?? '')) continue;
    const speaker = phraseBefore(tokens, at - 1, 0, grammar);
    return speaker && { cue: { first: at - 1, end: noun + 1 }, speaker };
  }
  return null;
}
