import type { Language } from './languages/language.ts';
import type { Token } from './read-sentences.ts';

/**
 * Returns the words of the phrase at `at` that gives a clause to somebody ("according to"), the one in
 * brackets being who speaks; `null` if there is none.
 */
export function accordingPhraseAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): readonly string[] | null {
  const phrases = language.accordingTo.get(tokens[at]?.form ?? '') ?? [];
  return (
    phrases.find((words) => words.every((word, offset) => fits(tokens[at + offset], word))) ?? null
  );
}

function fits(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.form === word || `[${token.form}]` === word);
}

/** Whether a verb form names whom a source has its knowledge from: "citing". */
export function isCiting(form: string, language: Language): boolean {
  return language.quoting.has(form) && language.participles.has(form);
}
