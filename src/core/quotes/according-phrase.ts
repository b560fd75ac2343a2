import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';

/**
 * Returns the words of the phrase at `at` that gives a clause to somebody ("according to"), the one in
 * brackets being who speaks; `null` if there is none.
 */
export function accordingPhraseAt(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): readonly string[] | null {
  const phrases = grammar.accordingTo.get(tokens[at]?.form ?? '') ?? [];
  return (
    phrases.find((words) => words.every((word, offset) => fits(tokens[at + offset], word))) ?? null
  );
}

function fits(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.form === word || `[${token.form}]` === word);
}

/** Whether a verb form names whom a source has its knowledge from: "citing". */
export function isCiting(form: string, grammar: Grammar): boolean {
  return grammar.quoting.has(form) && grammar.participles.has(form);
}
