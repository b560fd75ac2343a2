import type { Grammar } from '../languages/grammar.ts';
import type { PhraseIndex } from '../languages/phrase-index.ts';
import type { Token } from './read-sentences.ts';

/** Stands in a phrase for a name in the genitive: "nach Ilvanes Worten". */
const NAME_OF = '[~s]';

/**
 * Returns the words of the phrase at `at` that gives a clause to somebody ("according to"), the one in
 * brackets being who speaks; `null` if there is none.
 */
export function accordingPhraseAt(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): readonly string[] | null {
  return phraseAt(tokens, at, grammar.accordingTo);
}

/** Returns the first of `phrases` that stands at `at`; `null` if none does. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  phrases: PhraseIndex,
): readonly string[] | null {
  const listed = phrases.get(tokens[at]?.form ?? '') ?? [];
  return (
    listed.find((words) => words.every((word, offset) => fits(tokens[at + offset], word))) ?? null
  );
}

function fits(token: Token | undefined, word: string): boolean {
  if (!token) return false;
  if (word === NAME_OF) return token.capital && /s['’]?$/.test(token.form);
  return token.form === word || `[${token.form}]` === word;
}

/** Whether a verb form names whom a source has its knowledge from: "citing". */
export function isCiting(form: string, grammar: Grammar): boolean {
  return grammar.quoting.has(form) && grammar.participles.has(form);
}
