/** Roles before a name by nouns that no list has, told by their form and by where they stand. */
import { countryOf } from './countries.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';

/** Words between a determiner and the name: "le collectionneur suisse Beat Orlen". */
const FEW = 3;

/** "The retired vet", "la comédienne": returns where a noun for somebody begins between a determiner and the name. */
export function unlistedBefore(
  tokens: readonly NameToken[],
  end: number,
  terms: Terms,
): number | null {
  let hasNoun = false;
  for (let at = end; at >= 0 && end - at < FEW; at -= 1) {
    const token = tokens[at];
    const isOpening = token?.opens === true && !terms.hasArticles;
    if (!token || token.isPossessive || (!isOpening && (token.isCapital || token.opens)))
      return null;
    if (
      terms.isSmallWord(token.lower) ||
      terms.isThingWord(token.lower) ||
      terms.isBodyWord(token.lower)
    )
      return null;
    if (at < end && !tokens[at + 1]?.isJoined) return null;
    hasNoun ||= terms.isAgent(token.lower);
    const before = tokens[at - 1];
    const isDetermined =
      before !== undefined && (terms.isDeterminer(before.lower) || before.isPossessive);
    if (isDetermined && hasNoun && token.isJoined) return at;
    const isAlone = !terms.hasArticles && (isOpening || !before || !isAdjective(before, terms));
    if (isAlone && hasNoun && terms.isAgent(tokens[end]?.lower ?? '')) return at;
    if (isOpening) return null;
  }
  return null;
}

/** Russian and Ukrainian adjectives stand before their noun: "австрійський герпетолог". */
function isAdjective({ lower }: NameToken, terms: Terms): boolean {
  return terms.isModifier(lower) || countryOf(lower) !== null;
}

/** "Physiker Jonas Ebert": in German a noun before a name is a role, whether it is listed or not. */
export function isUnlistedRole({ title }: NameRun, terms: Terms): boolean {
  return (
    title.length === 1 &&
    title.every(
      ({ text }) =>
        terms.hasLargeNouns &&
        terms.isAgent(text) &&
        !terms.isTitle(text) &&
        countryOf(text) === null,
    )
  );
}
