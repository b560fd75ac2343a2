/** Finds descriptions of people by their role, without a name: "the Chinese Defence Minister". */
import type { TextSpan } from '../text/text-span.ts';
import { countryOf } from './countries.ts';
import { isModifier } from './modifiers.ts';
import type { NameToken } from './name-tokens.ts';
import { isCalendarWord, isSmallWord } from './name-words.ts';
import { isRomanceAdjective } from './role-before.ts';
import { isPluralRole, roleOf } from './role-words.ts';

const DEFINITE = /^(?:the|der|die|das|dem|den|des|le|la|l|el|al|del|du|au)$/;

/** A description in more words than this is a sentence. */
const LONGEST = 8;

/** Returns the definite descriptions among `tokens`, in order; whom they mean is not decided here. */
export function findDescriptions(
  tokens: readonly NameToken[],
  isName: ReadonlySet<number>,
): TextSpan[] {
  const found: TextSpan[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = descriptionEnd(tokens, index, isName);
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
): number {
  const opening = tokens[first];
  if (!opening) return first;
  const isDefinite = DEFINITE.test(opening.lower);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(opening.text);
  if (!isDefinite && !(isCyrillic && startsBare(tokens, first))) return first;

  let head = -1;
  let index = isDefinite ? first + 1 : first;
  while (index < tokens.length && index - first < LONGEST) {
    const token = tokens[index];
    if (!token || (index > first && !(token.isJoined || /^['’-]$/.test(token.gap)))) break;
    if (token.opens && index > first) break;
    const isHead = roleOf(token.lower) !== null;
    const describes =
      isModifier(token.lower) ||
      countryOf(token.lower) !== null ||
      (token.isCapital && !isCalendarWord(token.text) && !isSmallWord(token.text));
    if (!isHead && !describes) break;
    if (isHead && !token.isPossessive) head = index;
    else if (isHead) return first;
    index += 1;
  }
  if (head === -1 || isPluralRole(tokens[head]?.lower ?? '')) return first;
  const end = complementEnd(tokens, head, isName);
  if (isRomanceAdjective(tokens, end) && isFollowedByName(tokens, end + 1, isName)) return first;
  return isFollowedByName(tokens, end, isName) || isName.has(head) ? first : end;
}

/** Russian and Ukrainian have no articles: a description begins where nothing before can belong to it. */
function startsBare(tokens: readonly NameToken[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before || tokens[first]?.opens || !tokens[first]?.isJoined) return true;
  return (
    !isModifier(before.lower) && countryOf(before.lower) === null && roleOf(before.lower) === null
  );
}

/** "of Velland", "of the council", "de la Défense", "України". */
function complementEnd(
  tokens: readonly NameToken[],
  head: number,
  isName: ReadonlySet<number>,
): number {
  let end = head + 1;
  while (end < tokens.length && end - head < LONGEST) {
    const token = tokens[end];
    if (!token?.isJoined) break;
    if (/^(?:of|for|de|du|des|del|d|von|für)$/.test(token.lower)) {
      const step = /^(?:the|la|le|les|los|las|der|den|dem)$/.test(tokens[end + 1]?.lower ?? '')
        ? 2
        : 1;
      const next = tokens[end + step];
      if (!next || (isSmallWord(next.lower) && !next.isCapital) || isCalendarWord(next.text)) break;
      end += step + 1;
    } else if (
      countryOf(token.lower) !== null ||
      (token.isCapital && end > head + 1 && !isName.has(end) && !isCalendarWord(token.text))
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
