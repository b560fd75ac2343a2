/** Roles whose noun stands before what it is of: "ministre de la Défense". */
import { countryOf } from './countries.ts';
import { isOfRole } from './cut-title.ts';
import { isObject } from './is-object.ts';
import { isRomanceAdjective } from './is-romance-adjective.ts';
import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';

/** More words than this before a name are a sentence, not a role. */
const LONGEST_BEFORE = 12;

/** "Secretary of State", "ministre de la Défense", "міністр оборони": from the name's side back to the noun. */
export function startOfHeadFirst(
  tokens: readonly NameToken[],
  end: number,
  isAfterComma: boolean,
  terms: Terms,
): number | null {
  let found: number | null = null;
  for (let index = end; index >= 0 && end - index < LONGEST_BEFORE; index -= 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (
      !token ||
      (index < end && next && !(next.isJoined || next.gap === '-' || /^['’]$/.test(next.gap)))
    )
      break;
    if (index < end && next?.opens) break;
    if (terms.roleOf(token.lower) !== null && !token.isPossessive) {
      // "спитав мешканців голова району"
      if (found !== null && isObject(tokens, index, terms)) break;
      found = index;
      continue;
    }
    if (found !== null && !terms.isModifier(token.lower) && countryOf(token.lower) === null) {
      const isNested =
        terms.isLink(token.lower) && terms.roleOf(tokens[index - 1]?.lower ?? '') !== null;
      const isOfThe = terms.isDefinite(token.lower) && isOfRole(tokens, index + 1, terms);
      if (!isNested && !isOfThe) break;
      continue;
    }
    if (!token.isCapital && terms.isSmallWord(token.lower) && !terms.isLink(token.lower)) break;
    if (!token.isCapital && !isComplement(tokens, index, terms)) break;
  }
  if (found === null) return null;
  const hasDeterminer =
    terms.isDeterminer(tokens[found - 1]?.lower ?? '') || tokens[found - 1]?.isPossessive === true;
  if (isAfterComma) {
    const before =
      found > 0 && terms.isModifier(tokens[found - 1]?.lower ?? '') ? found - 1 : found;
    return hasDeterminer ||
      tokens[before]?.opens === true ||
      terms.isModifier(tokens[found - 1]?.lower ?? '')
      ? withModifiers(tokens, found, terms)
      : null;
  }
  return withModifiers(tokens, found, terms);
}

/** A small-letter word can go on a role after "of" and the like; in Russian and Ukrainian, as a genitive. */
function isComplement(tokens: readonly NameToken[], index: number, terms: Terms): boolean {
  const word = tokens[index]?.lower ?? '';
  if (terms.isVerb(word)) return false;
  if (!terms.hasArticles) return true;
  if (terms.isGerund(word) && !terms.isModifier(word)) return false;
  if (isRomanceAdjective(tokens, index, terms)) return true;
  if (terms.isInfinitive(tokens[index - 1]?.lower ?? ''))
    return terms.isModifier(word) || terms.isLink(word);
  return (
    terms.isLink(word) ||
    terms.isLink(tokens[index - 1]?.lower ?? '') ||
    terms.isModifier(word) ||
    countryOf(word) !== null
  );
}

function withModifiers(tokens: readonly NameToken[], from: number, terms: Terms): number {
  let start = from;
  while (start > 0 && tokens[start]?.isJoined === true && !tokens[start]?.opens) {
    const { lower = '', isPossessive = false } = tokens[start - 1] ?? {};
    if (!isPossessive && !terms.isModifier(lower) && countryOf(lower) === null) break;
    start -= 1;
  }
  return start;
}
