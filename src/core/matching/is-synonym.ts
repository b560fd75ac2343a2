import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** Returns whether the lexicon has the two words in one group of synonyms. */
export function isSynonym(one: Token, two: Token, { synonyms }: Lexicon): boolean {
  const groups = synonyms.get(two.stem);
  return [...(synonyms.get(one.stem) ?? [])].some((group) => groups?.has(group));
}
