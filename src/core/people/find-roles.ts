/**
 * The roles that stand beside a name: before it ("Russian President …", "le ministre de la Défense, …",
 * "президент України …") and after it, between commas ("…, mayor of Ostrel,").
 */
import type { TextSpan } from '../text/text-span.ts';
import { countryOf } from './countries.ts';
import type { NameRun } from './find-name-runs.ts';
import { isModifier } from './modifiers.ts';
import type { NameToken } from './name-tokens.ts';
import { isBodyWord, isCalendarWord, isSmallWord, isTitle } from './name-words.ts';
import { roleOf } from './role-words.ts';

/** More words than this before a name are a sentence, not a role. */
const LONGEST_BEFORE = 12;

/** Determiners that begin a role and are no part of it. */
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|der|die|das|dem|den|des|ein|eine|einer|einem|einen|le|la|les|un|une|el|los|las|una|al|del|du|sein|seine|ihr|ihre|son|sa|leur|su)$/;

/** Links inside a role that says of what: "minister of", "directeur de la". */
const LINK =
  /^(?:of|for|at|in|on|and|the|to|de|du|des|d|l|la|le|les|à|au|aux|et|del|el|los|y|en|der|des|von|für|und|vom|im|beim|і|та|й|и|з|із|по|у|в|при|у)$/;

/** Returns where the role before the name of `run` stands, or `null`. */
export function roleBefore(tokens: readonly NameToken[], run: NameRun): TextSpan | null {
  const nameAt = run.first + run.title.length;
  const last = nameAt - 1;
  const head = tokens[last];
  const name = tokens[nameAt];
  if (!head || !name) return null;
  const isAfterComma = name.gap === ', ';
  if (!name.isJoined && !isAfterComma) return null;
  let end = last;
  while (end >= run.first && isTitle(tokens[end]?.text ?? '')) end -= 1;
  if (end < 0 || (isAfterComma && end !== last) || LINK.test(tokens[end]?.lower ?? '')) return null;
  const start =
    isHead(tokens[end]) && !isAfterComma
      ? startOfHeadLast(tokens, end)
      : startOfHeadFirst(tokens, end, isAfterComma);
  if (start !== null) return spanOf(tokens, skipDeterminers(tokens, start, end), end);
  return isUnlistedRole(run) ? { start: run.title[0]?.start ?? name.start, end: head.end } : null;
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
        !isSmallWord(token.text) &&
        !isCalendarWord(token.text) &&
        !isTitle(token.text)) ||
      isModifier(token.lower) ||
      roleOf(token.lower) !== null ||
      countryOf(token.lower) !== null;
    const isLink =
      LINK.test(token.lower) &&
      tokens[start - 2] !== undefined &&
      roleOf(tokens[start - 2]?.lower ?? '') !== null &&
      !/^(?:and|the|und|et|y|і|и|та)$/.test(token.lower);
    if (!describes && !isLink) break;
    start -= 1;
  }
  while (start < end && LINK.test(tokens[start]?.lower ?? '')) start += 1;
  return start;
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
      if (!isNested) break;
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
  return (
    LINK.test(word) ||
    LINK.test(tokens[index - 1]?.lower ?? '') ||
    isModifier(word) ||
    countryOf(word) !== null
  );
}

function withModifiers(tokens: readonly NameToken[], from: number): number {
  let start = from;
  while (start > 0 && tokens[start]?.isJoined === true && !tokens[start]?.opens) {
    const { lower = '', isPossessive = false } = tokens[start - 1] ?? {};
    if (!isPossessive && !isModifier(lower) && countryOf(lower) === null) break;
    start -= 1;
  }
  return start;
}

/** Past tenses of verbs that may stand where a chain of nouns could go on. */
function isVerb(word: string): boolean {
  return (
    /(?:вся|лась|лся|лося|лись|вши|ила|ало|ила|али|или|іла|іли|яла|яли|ється|ается|ится|ться)$/u.test(
      word,
    ) ||
    /^(?:said|says|told|sagte|sagt|dit|dijo|сказав|заявив|повідомив|додав|сказал|заявил|сообщил|добавил|написав|написал|отметил|зазначив|met|meets|is|was|has|had)$/u.test(
      word,
    )
  );
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

/** More words than this after a name are a clause. */
const LONGEST_AFTER = 24;

/** Words that end an apposition without a comma. */
const ENDS =
  /^(?:who|whose|which|whom|that|qui|dont|que|quien|cuyo|который|которая|які?й?|яка|said|says|told|sagte|erklärte|dijo|declaró|сказав|заявив|заявила|сказал|заявил|заявила|wrote|added|was|is|were|has|had|hat|ist|war|est|es|fue)$/;

/**
 * Returns where the role after the name of `run` stands: from its determiner to the comma or full stop
 * that ends it; `null` if what follows is no role.
 */
export function roleAfter(
  text: string,
  tokens: readonly NameToken[],
  run: NameRun,
): TextSpan | null {
  let first = run.end;
  if (/^['’]? \($/.test(tokens[first]?.gap ?? '')) first = afterParenthesis(tokens, first);
  if (!/^[)]?, $/.test(tokens[first]?.gap ?? '')) return null;
  if (/^\d{1,3}$/.test(tokens[first]?.text ?? '')) first += 1;
  const opening = tokens[first];
  if (!opening || !/^[)]?, $/.test(opening.gap)) return null;

  let end = first;
  let hasRole = false;
  let isClosed = false;
  while (end < tokens.length && end - first < LONGEST_AFTER) {
    const token = tokens[end];
    if (!token) break;
    if (end > first && !/^(?:['’]?s? |[ \u00a0]|-|['’]|\. | & | \()$/.test(token.gap)) {
      isClosed = true;
      break;
    }
    if (end > first && token.opens && !token.isJoined) break;
    if (ENDS.test(token.lower)) break;
    hasRole ||= roleOf(token.lower) !== null && end - first < NEAR;
    end += 1;
  }
  if (end >= tokens.length) isClosed = true;
  const isDetermined =
    DETERMINER.test(opening.lower) &&
    !(opening.lower === 'a' && isRomance(tokens[first + 1]?.lower ?? ''));
  while (end > first && LINK.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const words = tokens.slice(first, end);
  const second = words[1]?.lower ?? '';
  if (
    isDetermined &&
    isSmallWord(second) &&
    !DETERMINER.test(second) &&
    roleOf(second) === null &&
    !/^(?:former|late|early|first|second|third|small|big|great|good|high|low|long|last|next|one|two|three)$/.test(
      second,
    )
  )
    return null;
  if (words.length === 0 || (isSmallWord(opening.lower) && !isDetermined)) return null;
  const isDescription =
    isDetermined &&
    isClosed &&
    words.some(({ isCapital, lower }) => !isCapital && !isSmallWord(lower)) &&
    !words.some(({ lower }) => isVerb(lower));
  if (!hasRole && !isDescription) return null;
  if (!hasRole && words.some(({ lower }) => isBodyWord(lower)) && words.length < 3) return null;
  const start = opening.start;
  const last = words.at(-1);
  return last ? { start, end: endOfText(text, last, words) } : null;
}

/** French and Spanish "a" is a verb or "to"; a participle or an article follows. */
function isRomance(next: string): boolean {
  return (
    /(?:é|ée|és|ées|it|is|u|ado|ido)$/u.test(next) ||
    /^(?:la|los|las|su|sus|un|una|également|aussi|été)$/.test(next)
  );
}

/** The noun that tells the role stands among the first words. */
const NEAR = 9;

function endOfText(text: string, last: NameToken, words: readonly NameToken[]): number {
  const isOpen = words.some(({ gap }) => gap.includes('(')) && text.startsWith(')', last.end);
  return isOpen ? last.end + 1 : last.end;
}

function afterParenthesis(tokens: readonly NameToken[], from: number): number {
  let index = from + 1;
  while (index < tokens.length && index - from < 8 && !tokens[index]?.gap.startsWith(')'))
    index += 1;
  return index;
}
