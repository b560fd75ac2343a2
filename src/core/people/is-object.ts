import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';

/** "До мешканців", "voters": a noun that the one behind it does not go on. */
export function isObject(tokens: readonly NameToken[], index: number, terms: Terms): boolean {
  return (
    terms.isPluralRole(tokens[index]?.lower ?? '') ||
    (!terms.hasArticles && terms.isPreposition(tokens[index - 1]?.lower ?? ''))
  );
}
