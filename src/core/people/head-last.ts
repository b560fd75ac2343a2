/** Roles whose noun stands last before the name: "former Velland press secretary". */
import { countryOf } from './countries.ts';
import { isObject } from './is-object.ts';
import type { NameToken } from './name-tokens.ts';
import { isPlaceWord } from './places.ts';
import type { Terms } from './terms.ts';

/** More words than this before a name are a sentence, not a role. */
const LONGEST_BEFORE = 12;

/** Words of a genitive between two nouns of a role. */
const LONGEST_GENITIVE = 3;

/** "former Velland press secretary": from the noun to the left over what describes it. */
export function startOfHeadLast(tokens: readonly NameToken[], end: number, terms: Terms): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_BEFORE) {
    const token = tokens[start - 1];
    const next = tokens[start];
    if (
      !token ||
      !next ||
      !(next.isJoined || next.gap === '-' || next.gap === "'s " || next.gap === '’s ')
    )
      break;
    if (next.opens) break;
    const describes =
      (token.isCapital &&
        !isOpeningAdjective(token, terms) &&
        !terms.isSmallWord(token.text) &&
        !terms.isCalendarWord(token.text) &&
        !terms.isTitle(token.text)) ||
      terms.isModifier(token.lower) ||
      terms.roleOf(token.lower) !== null ||
      countryOf(token.lower) !== null;
    const isLink =
      terms.isLink(token.lower) &&
      terms.roleOf(next.lower) === null &&
      LEADS.test(terms.roleOf(tokens[start - 2]?.lower ?? '') ?? '') &&
      !terms.isAnd(token.lower) &&
      !terms.isDefinite(token.lower);
    const genitive = describes || isLink ? 0 : genitiveLength(tokens, start, terms);
    if (!describes && !isLink && genitive === 0 && !isWithinName(tokens, start - 1, terms)) break;
    start -= Math.max(1, genitive);
  }
  while (start < end && terms.isLink(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

/** "Речник командування полковник": how many words lead from a rank back to the noun of another role. */
function genitiveLength(tokens: readonly NameToken[], start: number, terms: Terms): number {
  if (terms.hasArticles) return 0;
  for (let count = 1; count <= LONGEST_GENITIVE; count += 1) {
    const token = tokens[start - count];
    if (!token || !tokens[start - count + 1]?.isJoined || tokens[start - count + 1]?.opens)
      return 0;
    if (terms.roleOf(token.lower) !== null)
      return count > 1 && !isObject(tokens, start - count, terms) ? count : 0;
    if (terms.isSmallWord(token.lower) || terms.isVerb(token.lower)) return 0;
  }
  return 0;
}

/** "Heartbroken neighbour": large only because the sentence begins there. */
function isOpeningAdjective({ text, lower, opens }: NameToken, terms: Terms): boolean {
  return (
    opens &&
    /^\p{Lu}\p{Ll}{4,}$/u.test(text) &&
    terms.isOpeningAdjective(text) &&
    !terms.isThingWord(text) &&
    !isPlaceWord(text) &&
    !terms.isModifier(lower) &&
    countryOf(lower) === null
  );
}

/** "Police and Border Board chief", "Foreign and Commonwealth Secretary". */
function isWithinName(tokens: readonly NameToken[], index: number, terms: Terms): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!terms.isAnd(tokens[index]?.lower ?? '') || !before?.isCapital || !after?.isCapital)
    return false;
  return (
    terms.isBodyWord(before.text) ||
    (terms.isModifier(before.lower) && terms.roleOf(before.lower) === null)
  );
}

/** Ideas of offices that another rank follows: "Chief of Staff General", but not "daughter of Senator". */
const LEADS = /^(?:head|commander|secretary|minister)$/;
