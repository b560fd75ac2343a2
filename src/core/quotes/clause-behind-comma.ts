/** Reads "Ilvane told the crowd, she had won", where a comma stands that should not. */
import type { Grammar } from '../languages/grammar.ts';
import type { Cue } from './cue.ts';
import { isContracted } from './is-clause.ts';
import type { Token } from './read-sentences.ts';

/** Tokens within which such a clause has its verb. */
const VERB_WITHIN = 6;

/** Whether what is said begins behind the comma at `comma`, which stands behind cue and addressee. */
export function isClauseBehindComma(
  tokens: readonly Token[],
  comma: number,
  { kind, speaker, inverted, joined }: Cue,
  grammar: Grammar,
): boolean {
  const next = tokens[comma + 1];
  if (
    !next ||
    next.kind !== 'word' ||
    !speaker ||
    inverted ||
    joined ||
    (kind !== 'say' && kind !== 'tell')
  )
    return false;
  if (isContracted(next, grammar)) return true;
  if (grammar.indefinite.has(next.form) || grammar.relatives.has(next.form)) return false;
  const opens =
    next.capital || grammar.pronouns.has(next.form) || grammar.determiners.has(next.form);
  const words = tokens.slice(comma + 1, comma + 1 + VERB_WITHIN);
  const mark = words.findIndex((token) => token.kind !== 'word');
  const clause = mark < 0 ? words : words.slice(0, mark);
  return opens && clause.some(({ form }) => grammar.finite.has(form));
}
