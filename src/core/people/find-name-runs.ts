/** Cuts the capitalised stretches of a text into what may be names, apart from titles and roles before them. */
import { cutTitle } from './cut-title.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import { isFamilyFirst } from './parse-name.ts';
import type { Terms } from './terms.ts';
import type { WordTest } from './word-test.ts';

/** Small words inside names, in whatever language the text is. */
const NAME_LINK =
  /^(?:de|da|do|dos|das|di|del|della|der|den|du|van|von|ten|ter|bin|ibn|bint|al|el|abu|af|av|фон|де|ван|аль|ибн|бен)$/;

/** "van der", "de la", "of the". */
const SECOND_LINK = /^(?:la|las|los|le|der|den|the|des|de|del)$/;

/** Longer stretches are no name; they are cut here so that a text in capitals stays cheap. */
const LONGEST = 12;

/** Returns the runs of `tokens` outside headings, in order; they do not overlap. */
export function findNameRuns(tokens: readonly NameToken[], terms: Terms): NameRun[] {
  const small = new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ lower }) => lower));
  const runs: NameRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token?.isCapital || token.inHeading) {
      index += 1;
      continue;
    }
    const nickname = endOfRun(tokens, index, terms);
    const end = isNickname(tokens, nickname) ? endOfRun(tokens, nickname + 1, terms) : nickname;
    const first = skipCommonWords(tokens, index, end, small, terms);
    const last = dropTail(tokens, first, end, terms);
    const run = first < last ? cutTitle(tokens, first, last, terms) : null;
    const after = afterHonours(tokens, last, end);
    const name = run?.name.filter((word) => end === nickname || word !== tokens[nickname]) ?? [];
    if (run && name.length > 0) runs.push({ ...run, name, end: after });
    index = Math.max(end, last);
  }
  return runs;
}

/** 'Mara "Mimi" Ilvane': a name between marks after a given name or an initial, before another. */
function isNickname(tokens: readonly NameToken[], index: number): boolean {
  const given = tokens[index - 1]?.text ?? '';
  const next = tokens[index + 1];
  return (
    tokens[index]?.isCapital === true &&
    /^ ["“]$/.test(tokens[index]?.gap ?? '') &&
    next?.isCapital === true &&
    /^["”] $/.test(next.gap) &&
    (givenNameGender(given) !== null || /^\p{Lu}\.$/u.test(given))
  );
}

function endOfRun(tokens: readonly NameToken[], first: number, terms: Terms): number {
  let end = first + 1;
  let hasBody = terms.isBodyWord(tokens[first]?.text ?? '');
  while (end < tokens.length && end - first < LONGEST) {
    const token = tokens[end];
    if (!token || !continues(tokens, end, terms) || token.inHeading) break;
    const isBody = hasBody && !endsInName(tokens, first, end, terms);
    const mayLink =
      isBody ||
      !terms.hasLargeNouns ||
      isNameStart(tokens[end - 1]?.text ?? '', terms) ||
      (end - first > 1 && terms.roleOf(tokens[end - 2]?.lower ?? '') !== null);
    const link =
      token.isCapital || !mayLink
        ? 0
        : linkLength(tokens, end, isBody ? terms.isBodyLink : isNameLink(terms), terms);
    if (!token.isCapital && link === 0) break;
    end += Math.max(1, link);
    hasBody ||= terms.isBodyWord(token.text);
  }
  return end;
}

/** "Army Commander Mara Ilvane": what comes after somebody's name is no part of a body's. */
function endsInName(
  tokens: readonly NameToken[],
  first: number,
  end: number,
  terms: Terms,
): boolean {
  const last = tokens[end - 1]?.text ?? '';
  return (
    end - first > 1 &&
    givenNameGender(tokens[end - 2]?.text ?? '') !== null &&
    !terms.isBodyWord(last)
  );
}

/** "Jonas von Ostrel", "Frau von Ostrel", but not "Reise von Ostrel". */
function isNameStart(word: string, terms: Terms): boolean {
  return givenNameGender(word) !== null || terms.isTitle(word);
}

/** Whether the token at `index` can belong to one name with the token before it. */
function continues(tokens: readonly NameToken[], index: number, terms: Terms): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (before.isPossessive) return terms.isBehindPossessive(token.lower);
  if (token.opens && !/^\p{Lu}\.$|^(?:\p{L}\.)+$|^\p{L}{2,4}\.$/u.test(before.text)) return false;
  return token.isJoined || token.gap === ' & ';
}

function isNameLink(terms: Terms): WordTest {
  return terms.isNameLink ?? ((word) => NAME_LINK.test(word));
}

/** How many small words lead from `index` to the next large one inside a name; 0 if they do not. */
function linkLength(
  tokens: readonly NameToken[],
  index: number,
  isLink: WordTest,
  terms: Terms,
): number {
  for (let count = 1; count <= 2; count += 1) {
    const word = tokens[index + count - 1]?.lower ?? '';
    const next = tokens[index + count];
    if (
      !(count === 1 ? isLink(word) : SECOND_LINK.test(word)) ||
      !next ||
      !continues(tokens, index + count, terms)
    ) {
      return 0;
    }
    if (next.isCapital)
      return terms.isCalendarWord(next.text) || terms.isSmallWord(next.text) ? 0 : count;
  }
  return 0;
}

/** Leaves out small words, weekdays and ordinary words that only a sentence's start writes large. */
function skipCommonWords(
  tokens: readonly NameToken[],
  from: number,
  end: number,
  small: ReadonlySet<string>,
  terms: Terms,
): number {
  let first = from;
  while (first < end) {
    const token = tokens[first];
    if (!token) break;
    const next = first + 1 < end && tokens[first + 1]?.isCapital ? tokens[first + 1] : undefined;
    const isPlatform =
      next && PLATFORM.test(token.text) && isBehindPreposition(tokens, first, terms);
    if (token.isCapital && !isPlatform) {
      const isAlone = !next && (!token.opens || terms.isSaying(tokens[first + 1]?.lower ?? ''));
      const isSmall = terms.isSmallWord(token.text);
      const isCommon =
        (isSmall && !isAlone && !terms.isTitle(token.text)) ||
        terms.isCalendarWord(token.text) ||
        (token.opens && small.has(token.lower) && terms.roleOf(token.lower) === null);
      // "Сама Мельничук"
      const mayBegin = terms.hasArticles || !isSmall;
      if (!isCommon || (mayBegin && next && beginsName(token, next))) break;
    }
    first += 1;
  }
  return first;
}

/** Whether two words can be somebody's name, though the first is an ordinary word: "Mark Ilvane", "Long Wei". */
function beginsName(first: NameToken, second: NameToken): boolean {
  return givenNameGender(first.text) !== null || isFamilyFirst(`${first.text} ${second.text}`);
}

/** "Sur X Mara Ilvane écrit". */
const PLATFORM =
  /^(?:X|Twitter|Facebook|Telegram|Instagram|TikTok|YouTube|LinkedIn|WhatsApp|Viber|Threads|Bluesky)$/;

function isBehindPreposition(tokens: readonly NameToken[], index: number, terms: Terms): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return terms.isPreposition(before) || terms.isWhere(before);
}

/** Letters of a family name that is a small word of another language: "Marvin Hier". */
const SHORTEST_FAMILY = 4;

/** Letters of honours, degrees and seats after a full name: "Mara Ilvane KC". */
const HONOUR = /^(?:QC|KC|MP|MEP|MSP|TD|OBE|MBE|CBE|KBE|DBE|PhD|MD|MdB|MdL)$/;

function afterHonours(tokens: readonly NameToken[], last: number, end: number): number {
  let after = last;
  while (after < end && HONOUR.test(tokens[after]?.text ?? '')) after += 1;
  return after;
}

/** Leaves out weekdays, "CEO"-like numbers and small words at the end of a run: "Ilvane Tuesday". */
function dropTail(tokens: readonly NameToken[], first: number, from: number, terms: Terms): number {
  let end = from;
  while (end - first > 1) {
    const word = tokens[end - 1]?.text ?? '';
    const isFamily =
      word.length >= SHORTEST_FAMILY &&
      terms.isSmallWord(word) &&
      givenNameGender(tokens[end - 2]?.text ?? '') !== null;
    if (isFamily) break;
    if (
      !(terms.isCalendarWord(word) && !terms.isMonthName(word)) &&
      !terms.isSmallWord(word) &&
      !(end - first > 2 && HONOUR.test(word))
    )
      break;
    end -= 1;
  }
  return end;
}
