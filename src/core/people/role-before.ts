/**
 * The role that stands before a name: "Russian President …", "le ministre de la Défense, …",
 * "президент України …".
 */
import type { TextSpan } from '../text/text-span.ts';
import { appositiveBefore, type Appositive } from './appositive-before.ts';
import { countryOf } from './countries.ts';
import { isOfRole } from './cut-title.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import { isPlaceWord } from './places.ts';
import type { Terms } from './terms.ts';

/** More words than this before a name are a sentence, not a role. */
const LONGEST_BEFORE = 12;

/** Returns where the role before the name of `run` stands, or `null`. */
export function roleBefore(
  tokens: readonly NameToken[],
  run: NameRun,
  terms: Terms,
): TextSpan | null {
  const nameAt = run.first + run.title.length;
  const last = nameAt - 1;
  const head = tokens[last];
  const name = tokens[nameAt];
  if (!head || !name) return null;
  const isAfterComma = name.gap === ', ';
  if (!name.isJoined && !isAfterComma) return null;
  if (isAfterComma && isParenthetical(tokens, run, terms)) return null;
  const apposed = appositiveBefore(tokens, run, terms);
  if (apposed !== null && !saysLess(tokens, run, apposed, terms))
    return appositiveSpan(tokens, run, apposed, terms);
  let end = last;
  while (end >= run.first && terms.isTitle(tokens[end]?.text ?? '')) end -= 1;
  if (end < last && tokens[end + 1]?.isJoined !== true) return null;
  if (end < 0 || (isAfterComma && end !== last) || terms.isLink(tokens[end]?.lower ?? ''))
    return null;
  const start =
    isHead(tokens[end], terms) && !isAfterComma
      ? startOfHeadLast(tokens, end, terms)
      : startOfHeadFirst(tokens, end, isAfterComma, terms);
  if (start !== null) return spanOf(tokens, skipDeterminers(tokens, start, end, terms), end, terms);
  const unlisted = isAfterComma ? null : unlistedBefore(tokens, end, terms);
  if (unlisted !== null) return { start: tokens[unlisted]?.start ?? name.start, end: head.end };
  return isUnlistedRole(run, terms)
    ? { start: run.title[0]?.start ?? name.start, end: head.end }
    : null;
}

/** "Her husband, former President …", "his rival, Sen. …": the office says more than the phrase before it. */
function saysLess(
  tokens: readonly NameToken[],
  { first, title }: NameRun,
  apposed: Appositive,
  terms: Terms,
): boolean {
  const ideas = (from: number, to: number) =>
    tokens.slice(from, to).flatMap(({ lower }) => terms.roleOf(lower) ?? []);
  const inner = ideas(apposed.last + 1, first + title.length);
  const outer = ideas(apposed.first, apposed.last + 1);
  return inner.length > 0 && outer.every((idea) => idea === 'kin');
}

/** With what stands between its comma and the name, without the title. */
function appositiveSpan(
  tokens: readonly NameToken[],
  run: NameRun,
  { first, last }: Appositive,
  terms: Terms,
): TextSpan | null {
  const start = tokens[skipDeterminers(tokens, first, last, terms)];
  let end = run.first + run.title.length - 1;
  while (end > last && terms.isTitle(tokens[end]?.text ?? '')) end -= 1;
  const between = tokens.slice(last + 1, end + 1);
  const hasRole = between.some(({ lower }) => terms.roleOf(lower) !== null || terms.isAgent(lower));
  const closing = tokens[hasRole ? end : last];
  return start && closing ? { start: start.start, end: closing.end } : null;
}

/** "The mayor, Marsh said, was asleep": the one who says it is not the one before the comma. */
function isParenthetical(tokens: readonly NameToken[], { end }: NameRun, terms: Terms): boolean {
  const verb = tokens[end];
  const isSaid = verb?.isJoined === true && terms.isSaying(verb.lower);
  return isSaid && tokens[end + 1]?.gap.startsWith(',') === true;
}

/** Words between a determiner and the name: "le collectionneur suisse Beat Orlen". */
const FEW = 3;

/** "The retired vet", "la comédienne": returns where a noun for somebody begins between a determiner and the name. */
function unlistedBefore(tokens: readonly NameToken[], end: number, terms: Terms): number | null {
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
function isUnlistedRole({ title }: NameRun, terms: Terms): boolean {
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

function isHead(token: NameToken | undefined, terms: Terms): boolean {
  return token !== undefined && terms.roleOf(token.lower) !== null && !token.isPossessive;
}

/** "former Velland press secretary": from the noun to the left over what describes it. */
function startOfHeadLast(tokens: readonly NameToken[], end: number, terms: Terms): number {
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
  for (let count = 1; count <= FEW; count += 1) {
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

/** "Secretary of State", "ministre de la Défense", "міністр оборони": from the name's side back to the noun. */
function startOfHeadFirst(
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

/** "До мешканців", "voters": a noun that the one behind it does not go on. */
function isObject(tokens: readonly NameToken[], index: number, terms: Terms): boolean {
  return (
    terms.isPluralRole(tokens[index]?.lower ?? '') ||
    (!terms.hasArticles && terms.isPreposition(tokens[index - 1]?.lower ?? ''))
  );
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

/** Ideas of offices that another rank follows: "Chief of Staff General", but not "daughter of Senator". */
const LEADS = /^(?:head|commander|secretary|minister)$/;

/** Says whether the adjective at `index` follows its role, as in "la líder opositora", "la ministre déléguée aux Transports". */
export function isRomanceAdjective(
  tokens: readonly NameToken[],
  index: number,
  terms: Terms,
): boolean {
  const word = tokens[index]?.lower ?? '';
  return (
    word.length >= SHORTEST_ADJECTIVE &&
    terms.isDeterminer(tokens[index - 2]?.lower ?? '') &&
    terms.roleOf(tokens[index - 1]?.lower ?? '') !== null &&
    terms.isAdjectiveBehind(word)
  );
}

/** Letters; shorter words with such endings are verbs more often than not. */
const SHORTEST_ADJECTIVE = 6;

function withModifiers(tokens: readonly NameToken[], from: number, terms: Terms): number {
  let start = from;
  while (start > 0 && tokens[start]?.isJoined === true && !tokens[start]?.opens) {
    const { lower = '', isPossessive = false } = tokens[start - 1] ?? {};
    if (!isPossessive && !terms.isModifier(lower) && countryOf(lower) === null) break;
    start -= 1;
  }
  return start;
}
function skipDeterminers(
  tokens: readonly NameToken[],
  from: number,
  end: number,
  terms: Terms,
): number {
  let start = from;
  while (start < end && terms.isDeterminer(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

function spanOf(
  tokens: readonly NameToken[],
  start: number,
  end: number,
  terms: Terms,
): TextSpan | null {
  const first = tokens[start];
  const last = tokens[end];
  if (
    !first ||
    !last ||
    !tokens.slice(start, end + 1).some(({ lower }) => terms.roleOf(lower) !== null)
  )
    return null;
  return { start: first.start, end: last.end };
}
