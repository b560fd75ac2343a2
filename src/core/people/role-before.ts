/**
 * The role that stands before a name: "Russian President …", "le ministre de la Défense, …",
 * "президент України …".
 */
import type { TextSpan } from '../text/text-span.ts';
import { isAgentNoun } from './agent-noun.ts';
import { countryOf } from './countries.ts';
import { isOfRole } from './cut-title.ts';
import { isModifier } from './modifiers.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import {
  isBodyWord,
  isCalendarWord,
  isPlaceWord,
  isSmallWord,
  isThingWord,
  isTitle,
} from './name-words.ts';
import { DETERMINER, isVerb, LINK } from './role-links.ts';
import { roleOf } from './role-words.ts';
import { SAYS } from './says.ts';

/** More words than this before a name are a sentence, not a role. */
const LONGEST_BEFORE = 12;

/** Returns where the role before the name of `run` stands, or `null`. */
export function roleBefore(tokens: readonly NameToken[], run: NameRun): TextSpan | null {
  const nameAt = run.first + run.title.length;
  const last = nameAt - 1;
  const head = tokens[last];
  const name = tokens[nameAt];
  if (!head || !name) return null;
  const isAfterComma = name.gap === ', ';
  if (!name.isJoined && !isAfterComma) return null;
  if (isAfterComma && isParenthetical(tokens, run)) return null;
  let end = last;
  while (end >= run.first && isTitle(tokens[end]?.text ?? '')) end -= 1;
  if (end < last && tokens[end + 1]?.isJoined !== true) return null;
  if (end < 0 || (isAfterComma && end !== last) || LINK.test(tokens[end]?.lower ?? '')) return null;
  const start =
    isHead(tokens[end]) && !isAfterComma
      ? startOfHeadLast(tokens, end)
      : startOfHeadFirst(tokens, end, isAfterComma);
  if (start !== null) return spanOf(tokens, skipDeterminers(tokens, start, end), end);
  const unlisted = isAfterComma ? null : unlistedBefore(tokens, end);
  if (unlisted !== null) return { start: tokens[unlisted]?.start ?? name.start, end: head.end };
  return isUnlistedRole(run) ? { start: run.title[0]?.start ?? name.start, end: head.end } : null;
}

/** "The mayor, Marsh said, was asleep": the one who says it is not the one before the comma. */
function isParenthetical(tokens: readonly NameToken[], { end }: NameRun): boolean {
  const verb = tokens[end];
  const isSaid = verb?.isJoined === true && SAYS.test(verb.lower);
  return isSaid && tokens[end + 1]?.gap.startsWith(',') === true;
}

/** Words between a determiner and the name: "le collectionneur suisse Beat Orlen". */
const FEW = 3;

/** "The retired vet", "la comédienne": returns where a noun for somebody begins between a determiner and the name. */
function unlistedBefore(tokens: readonly NameToken[], end: number): number | null {
  let hasNoun = false;
  for (let at = end; at > Math.max(0, end - FEW); at -= 1) {
    const token = tokens[at];
    if (!token || token.isCapital || token.isPossessive || token.opens) return null;
    if (isSmallWord(token.lower) || isThingWord(token.lower) || isBodyWord(token.lower))
      return null;
    if (at < end && !tokens[at + 1]?.isJoined) return null;
    hasNoun ||= isAgentNoun(token.lower);
    const before = tokens[at - 1];
    const isDetermined =
      before !== undefined && (DETERMINER.test(before.lower) || before.isPossessive);
    if (isDetermined && hasNoun && (token.isJoined || /^['’]$/.test(token.gap))) return at;
  }
  return null;
}

/** "Physiker Jonas Ebert": in German a noun before a name is a role, whether it is listed or not. */
function isUnlistedRole({ title }: NameRun): boolean {
  return (
    title.length === 1 &&
    title.every(
      ({ text }) =>
        /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:er|erin|ist|istin|ent|entin|in)$/u.test(text) &&
        !isTitle(text) &&
        countryOf(text) === null,
    )
  );
}

function isHead(token: NameToken | undefined): boolean {
  return token !== undefined && roleOf(token.lower) !== null && !token.isPossessive;
}

/** "former Velland press secretary": from the noun to the left over what describes it. */
function startOfHeadLast(tokens: readonly NameToken[], end: number): number {
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
        !isOpeningAdjective(token) &&
        !isSmallWord(token.text) &&
        !isCalendarWord(token.text) &&
        !isTitle(token.text)) ||
      isModifier(token.lower) ||
      roleOf(token.lower) !== null ||
      countryOf(token.lower) !== null;
    const isLink =
      LINK.test(token.lower) &&
      roleOf(next.lower) === null &&
      LEADS.test(roleOf(tokens[start - 2]?.lower ?? '') ?? '') &&
      !/^(?:and|the|und|et|y|і|и|та)$/.test(token.lower);
    if (!describes && !isLink && !isWithinName(tokens, start - 1)) break;
    start -= 1;
  }
  while (start < end && LINK.test(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

/** "Heartbroken neighbour": large only because the sentence begins there. */
function isOpeningAdjective({ text, lower, opens }: NameToken): boolean {
  return (
    opens &&
    /^\p{Lu}\p{Ll}{2,}(?:ed|ing|ken|ful|less|ous)$/u.test(text) &&
    !isThingWord(text) &&
    !isPlaceWord(text) &&
    !isModifier(lower) &&
    countryOf(lower) === null
  );
}

/** "Police and Border Board chief", "Foreign and Commonwealth Secretary". */
function isWithinName(tokens: readonly NameToken[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (tokens[index]?.lower !== 'and' || !before?.isCapital || !after?.isCapital) return false;
  return isBodyWord(before.text) || (isModifier(before.lower) && roleOf(before.lower) === null);
}

/** "Secretary of State", "ministre de la Défense", "міністр оборони": from the name's side back to the noun. */
function startOfHeadFirst(
  tokens: readonly NameToken[],
  end: number,
  isAfterComma: boolean,
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
    if (roleOf(token.lower) !== null && !token.isPossessive) {
      found = index;
      continue;
    }
    if (found !== null && !isModifier(token.lower) && countryOf(token.lower) === null) {
      const isNested = LINK.test(token.lower) && roleOf(tokens[index - 1]?.lower ?? '') !== null;
      const isOfThe = token.lower === 'the' && isOfRole(tokens, index + 1);
      if (!isNested && !isOfThe) break;
      continue;
    }
    if (!token.isCapital && isSmallWord(token.lower) && !LINK.test(token.lower)) break;
    if (!token.isCapital && !isComplement(tokens, index)) break;
  }
  if (found === null) return null;
  const hasDeterminer =
    DETERMINER.test(tokens[found - 1]?.lower ?? '') || tokens[found - 1]?.isPossessive === true;
  if (isAfterComma) {
    const before = found > 0 && isModifier(tokens[found - 1]?.lower ?? '') ? found - 1 : found;
    return hasDeterminer ||
      tokens[before]?.opens === true ||
      isModifier(tokens[found - 1]?.lower ?? '')
      ? withModifiers(tokens, found)
      : null;
  }
  return withModifiers(tokens, found);
}

/** A small-letter word can go on a role after "of" and the like; in Russian and Ukrainian, as a genitive. */
function isComplement(tokens: readonly NameToken[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (isVerb(word)) return false;
  if (/\p{Script=Cyrillic}/u.test(word)) return true;
  if (word.endsWith('ing') && !isModifier(word)) return false;
  if (isRomanceAdjective(tokens, index)) return true;
  if (tokens[index - 1]?.lower === 'to') return isModifier(word) || LINK.test(word);
  return (
    LINK.test(word) ||
    LINK.test(tokens[index - 1]?.lower ?? '') ||
    isModifier(word) ||
    countryOf(word) !== null
  );
}

/** Ideas of offices that another rank follows: "Chief of Staff General", but not "daughter of Senator". */
const LEADS = /^(?:head|commander|secretary|minister)$/;

/** Says whether the adjective at `index` follows its role, as in "la líder opositora", "la ministre déléguée aux Transports". */
export function isRomanceAdjective(tokens: readonly NameToken[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  return (
    word.length >= SHORTEST_ADJECTIVE &&
    /^(?:l|le|la|el|un|une|una)$/.test(tokens[index - 2]?.lower ?? '') &&
    roleOf(tokens[index - 1]?.lower ?? '') !== null &&
    /(?:ais|aise|aine?|ien|ienne|ée?|ale?|ora?|ense|és|esa|an[oa]|ad[oa]|iv[oa])$/u.test(word)
  );
}

/** Letters; shorter words with such endings are verbs more often than not. */
const SHORTEST_ADJECTIVE = 6;

function withModifiers(tokens: readonly NameToken[], from: number): number {
  let start = from;
  while (start > 0 && tokens[start]?.isJoined === true && !tokens[start]?.opens) {
    const { lower = '', isPossessive = false } = tokens[start - 1] ?? {};
    if (!isPossessive && !isModifier(lower) && countryOf(lower) === null) break;
    start -= 1;
  }
  return start;
}
function skipDeterminers(tokens: readonly NameToken[], from: number, end: number): number {
  let start = from;
  while (start < end && DETERMINER.test(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

function spanOf(tokens: readonly NameToken[], start: number, end: number): TextSpan | null {
  const first = tokens[start];
  const last = tokens[end];
  if (!first || !last || !tokens.slice(start, end + 1).some(({ lower }) => roleOf(lower) !== null))
    return null;
  return { start: first.start, end: last.end };
}
