/** Finds descriptions of people by their role, without a name: "the Chinese Defence Minister". */
import type { TextSpan } from '../text/text-span.ts';
import { countryOf } from './countries.ts';
import { isRomanceAdjective } from './is-romance-adjective.ts';
import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';

/** A description in more words than this is a sentence. */
const LONGEST = 8;

/** Returns the definite descriptions among `tokens`, in order; whom they mean is not decided here. */
export function findDescriptions(
  tokens: readonly NameToken[],
  isName: ReadonlySet<number>,
  terms: Terms,
): TextSpan[] {
  const found: TextSpan[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = descriptionEnd(tokens, index, isName, terms);
    const first = tokens[index];
    const last = tokens[end - 1];
    if (end > index && first && last) found.push({ start: first.start, end: last.end });
    index = Math.max(end, index + 1);
  }
  return found;
}

/** The index after the description that begins at `first`, or `first` if none does. */
function descriptionEnd(
  tokens: readonly NameToken[],
  first: number,
  isName: ReadonlySet<number>,
  terms: Terms,
): number {
  const opening = tokens[first];
  if (!opening) return first;
  const isDefinite = terms.isDefinite(opening.lower);
  if (!isDefinite && (terms.hasArticles || !startsBare(tokens, first, terms))) return first;

  let head = -1;
  let index = isDefinite ? first + 1 : first;
  while (index < tokens.length && index - first < LONGEST) {
    const token = tokens[index];
    if (!token || (index > first && !(token.isJoined || /^['’-]$/.test(token.gap)))) break;
    if (token.opens && index > first) break;
    const isHead = terms.roleOf(token.lower) !== null;
    const describes =
      terms.isModifier(token.lower) ||
      countryOf(token.lower) !== null ||
      (token.isCapital && !terms.isCalendarWord(token.text) && !terms.isSmallWord(token.text));
    if (!isHead && !describes) break;
    if (isHead && !token.isPossessive) head = index;
    else if (isHead) return first;
    index += 1;
  }
  if (head === -1 || terms.isPluralRole(tokens[head]?.lower ?? '')) return first;
  const end = complementEnd(tokens, head, isName, terms);
  if (isRomanceAdjective(tokens, end, terms) && isFollowedByName(tokens, end + 1, isName))
    return first;
  return isFollowedByName(tokens, end, isName) || isName.has(head) ? first : end;
}

/** Russian and Ukrainian have no articles: a description begins where nothing before can belong to it. */
function startsBare(tokens: readonly NameToken[], first: number, terms: Terms): boolean {
  const before = tokens[first - 1];
  if (!before || tokens[first]?.opens || !tokens[first]?.isJoined) return true;
  return (
    !terms.isModifier(before.lower) &&
    countryOf(before.lower) === null &&
    terms.roleOf(before.lower) === null
  );
}

/** "of Velland", "of the council", "de la Défense", "України". */
function complementEnd(
  tokens: readonly NameToken[],
  head: number,
  isName: ReadonlySet<number>,
  terms: Terms,
): number {
  let end = head + 1;
  while (end < tokens.length && end - head < LONGEST) {
    const token = tokens[end];
    if (!token?.isJoined) break;
    if (terms.isOf(token.lower)) {
      const step = isArticle(tokens[end + 1]?.lower ?? '', terms) ? 2 : 1;
      const next = tokens[end + step];
      if (
        !next ||
        (terms.isSmallWord(next.lower) && !next.isCapital) ||
        terms.isCalendarWord(next.text)
      )
        break;
      end += step + 1;
    } else if (
      countryOf(token.lower) !== null ||
      (token.isCapital && end > head + 1 && !isName.has(end) && !terms.isCalendarWord(token.text))
    )
      end += 1;
    else break;
  }
  return end;
}

function isFollowedByName(
  tokens: readonly NameToken[],
  end: number,
  isName: ReadonlySet<number>,
): boolean {
  const next = tokens[end];
  return next !== undefined && isName.has(end) && (next.isJoined || next.gap === ', ');
}

function isArticle(word: string, terms: Terms): boolean {
  return terms.isDefinite(word) || terms.isDefinitePlural(word);
}
