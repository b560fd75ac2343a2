/** Decides whether a capitalised stretch names somebody, a body, or neither. */
import { countryOf } from './countries.ts';
import { isOfRole } from './cut-title.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import { isFamilyFirst } from './parse-name.ts';
import { isPlaceWord } from './places.ts';
import { roleBefore } from './role-before.ts';
import type { Terms } from './terms.ts';

/**
 * - `person`: a full name, or a name after a title.
 * - `body`: a body by its full name or letters.
 * - `single`: one word that may be part of a name told in full elsewhere.
 */
export type RunKind = 'person' | 'body' | 'single';

/** What the whole text shows of its large words, in lower case. */
export interface SeenWords {
  /** How often each is a stretch of its own. */
  alone: ReadonlyMap<string, number>;
  /** Last words of full names that begin with a listed given name or a title. */
  families: ReadonlySet<string>;
  /** German nouns: what an article stands before. Empty for other languages. */
  nouns: ReadonlySet<string>;
}

/** A family name is used alone after the full one. */
function standsAlone(word: string, { alone }: SeenWords): number {
  return Math.min(alone.get(word.toLowerCase()) ?? 0, 2) + (alone.has(word.toLowerCase()) ? 1 : 0);
}

/** Sum of reasons from which a stretch of two words or more is taken for somebody's name. */
const ENOUGH = 3;

/** Returns what the run names, or `null` for places, things and what cannot be told. */
export function classifyRun(
  run: NameRun,
  tokens: readonly NameToken[],
  seen: SeenWords,
  terms: Terms,
): RunKind | null {
  const { name, title } = run;
  const words = name.filter(({ isCapital }) => isCapital).map(({ text }) => text);
  const [first = ''] = words;
  const before = tokens[run.first - 1];
  const afterTitle = title.length > 0 && (hasRole(title, terms) || givenNameGender(first) !== null);
  const afterRole =
    afterTitle ||
    (title.length > 0 && isOfRole(tokens, run.first, terms)) ||
    (terms.roleOf(before?.lower ?? '') !== null &&
      name[0]?.isJoined === true &&
      !before?.isPossessive);
  if (words.length === 1) return classifySingle(first, name, title, tokens, run, terms);
  if (words.some(terms.isBodyWord)) return 'body';
  if (
    words.every((word) => countryOf(word) !== null || isPlaceWord(word) || terms.isSmallWord(word))
  )
    return null;
  if (terms.roleOf(words.at(-1) ?? '') !== null && !terms.isFamilyRole(words.at(-1) ?? ''))
    return null;
  if (words.length > 2 && words.every((word) => /^\p{Lu}{2,}$/u.test(word))) return null;
  if (terms.isPluralRole(words.at(-1) ?? '') || isCutShort(run, tokens, terms)) return null;
  if (/^\p{Lu}{3,}$/u.test(first) && /\p{Ll}/u.test(words.at(-1) ?? '') && title.length === 0)
    return null;

  if (
    !afterRole &&
    terms.isDefinite(before?.lower ?? '') &&
    /\p{Ll}{3}[^s]s$/u.test(words.at(-1) ?? '')
  )
    return null;

  let reasons = 0;
  if (givenNameGender(first) !== null) reasons += 3;
  if (afterRole) reasons += 3;
  if (isFamilyFirst(words.join(' '))) reasons += 3;
  if (name.some(({ text }, index) => index > 0 && /^\p{Lu}\.$/u.test(text))) reasons += 3;
  if (name.some(({ isCapital }) => !isCapital)) reasons += 1;
  if (isSaid(run, tokens, terms)) reasons += 3;
  if (isApposition(run, tokens, terms)) reasons += 3;
  if (!isOpeningWord(run, seen)) reasons += standsAlone(words.at(-1) ?? '', seen);
  reasons -= 3 * words.filter((word) => seen.nouns.has(word.toLowerCase())).length;
  if (isArticle(before?.lower ?? '', terms) && !afterRole && run.name[0]?.isJoined) reasons -= 3;
  if (terms.isWhere(before?.lower ?? '') && givenNameGender(first) === null) reasons -= 2;
  reasons -=
    3 *
    words.filter(
      (word, index) =>
        (index > 0 || givenNameGender(word) === null) &&
        (terms.isThingWord(word) ||
          isPlaceWord(word) ||
          (terms.isCalendarWord(word) && index === 0) ||
          countryOf(word) !== null),
    ).length;
  const mayHaveRole = name[0]?.isJoined === true || isBetweenCommas(run, tokens);
  if (reasons < ENOUGH && !afterRole && mayHaveRole && roleBefore(tokens, run, terms) !== null)
    reasons += 3;
  return reasons >= ENOUGH ? 'person' : null;
}

/** "The mayor of Ostrel, Mara Ilvane, said". */
function isBetweenCommas({ name, end }: NameRun, tokens: readonly NameToken[]): boolean {
  return name[0]?.gap === ', ' && /^[,.;:!?)]/.test(tokens[end]?.gap ?? '.') && name.length === 2;
}

/** "Notice Ilvane" where Mara Ilvane is known: large only because the sentence begins there. */
function isOpeningWord({ name, title }: NameRun, { families }: SeenWords): boolean {
  const [first, last] = name;
  return (
    title.length === 0 &&
    name.length === 2 &&
    first?.opens === true &&
    givenNameGender(first.text) === null &&
    families.has(last?.lower ?? '')
  );
}

/** 'Mara C. "Mimi" Ilvane', "Mara C. and Ivo K. Ilvane": the family name is still to come. */
function isCutShort({ name, end }: NameRun, tokens: readonly NameToken[], terms: Terms): boolean {
  const next = tokens[end];
  return (
    /^\p{Lu}\.$/u.test(name.at(-1)?.text ?? '') &&
    next !== undefined &&
    (/^ ["“]$/.test(next.gap) || terms.isAnd(next.lower))
  );
}

function hasRole(title: readonly NameToken[], terms: Terms): boolean {
  return title.some(({ text }) => terms.isTitle(text) || terms.roleOf(text) !== null);
}

/** "(Va.)", "(Rep.)": shorter words there are abbreviations. */
const SHORTEST_IN_PARENTHESES = 5;

function classifySingle(
  word: string,
  name: readonly NameToken[],
  title: readonly NameToken[],
  tokens: readonly NameToken[],
  run: NameRun,
  terms: Terms,
): RunKind | null {
  if (
    terms.isSmallWord(word) ||
    terms.isCalendarWord(word) ||
    terms.isTitle(word) ||
    /^[DRI]-\p{Lu}/u.test(word)
  )
    return null;
  if (title.some(({ text }) => terms.isTitle(text)) && word.length > 1 && !terms.isBodyWord(word))
    return 'person';
  const isTitled =
    hasRole(title, terms) &&
    terms.roleOf(word) === null &&
    !terms.isModifier(word) &&
    ![terms.isBodyWord, terms.isThingWord, isPlaceWord].some((is) => is(word)) &&
    countryOf(word) === null;
  if (isTitled && word.length > 1) return 'person';
  if (
    terms.isThingWord(word) ||
    word.split('-').some((part) => countryOf(part) !== null || isPlaceWord(part))
  )
    return null;
  if (
    name[0]?.gap.endsWith('(') === true &&
    word.length < SHORTEST_IN_PARENTHESES &&
    !/^\p{Lu}{2,6}$/u.test(word)
  )
    return null;
  const isLetters = /^\p{Lu}{2,6}$/u.test(word) && !terms.isLetters(word);
  const isLabel = tokens[run.end]?.gap.startsWith(':') === true;
  if (terms.isBodyWord(word)) return terms.isOnlyBody(word) ? 'body' : null;
  if (isLetters && !isLabel) return 'body';
  if (
    terms.roleOf(word) !== null &&
    tokens[run.end]?.isJoined === true &&
    tokens[run.end]?.isCapital === true
  )
    return null;
  if (name.length !== 1) return null;
  return isIntroduced(word, tokens, run, terms) ? 'person' : 'single';
}

/** "Her husband Tom", "Nora, a nurse,", "el ministro Molina": one name, and what its bearer is. */
function isIntroduced(
  word: string,
  tokens: readonly NameToken[],
  run: NameRun,
  terms: Terms,
): boolean {
  if (givenNameGender(word) !== null)
    return roleBefore(tokens, run, terms) !== null || isApposition(run, tokens, terms);
  const role = tokens[run.first - 1];
  const isTitled =
    terms.hasArticles &&
    !terms.hasLargeNouns &&
    run.name[0]?.isJoined === true &&
    word.length > 2 &&
    role !== undefined &&
    !role.isPossessive &&
    !terms.isPluralRole(role.lower) &&
    terms.roleOf(role.lower) !== null;
  return isTitled && terms.isDeterminer(tokens[run.first - 2]?.lower ?? '');
}

/** Not a possessive: "her Mara Ilvane" is somebody. */
function isArticle(word: string, terms: Terms): boolean {
  return [terms.isDefinite, terms.isDefinitePlural, terms.isIndefinite, terms.isDemonstrative].some(
    (is) => is(word),
  );
}

/** Says whether a verb of saying stands beside the name of `run`. */
export function isSaid(run: NameRun, tokens: readonly NameToken[], terms: Terms): boolean {
  const after = tokens[run.end];
  const before = tokens[run.first - 1];
  const isPlace = run.name.length === 1 && terms.isFrom(before?.lower ?? '');
  const isAfter =
    after !== undefined &&
    after.gap.length < SHORT_GAP &&
    !/[”»]/.test(after.gap) &&
    terms.isSaying(after.lower);
  if (isAfter && !isPlace) return true;
  return (
    before !== undefined &&
    run.name[0]?.isJoined === true &&
    terms.isSaying(before.lower) &&
    !terms.isAddressing(before.lower)
  );
}

/** A comma or a dash may stand between a name and its verb. */
const SHORT_GAP = 4;

/** "Mara Ilvane, 45," or "Mara Ilvane, the mayor of": what follows tells of somebody. */
function isApposition(run: NameRun, tokens: readonly NameToken[], terms: Terms): boolean {
  const after = tokens[run.end];
  if (after === undefined) return false;
  if (terms.isPersonalRelative(after.lower)) return true;
  if (/^ \((?:[DR]|CDU|CSU|SPD|FDP|LR|PS|PP|PSOE)/.test(after.gap + after.text)) return true;
  if (!/^['’]?, $/.test(after.gap)) return false;
  if (/^\d{2}$/.test(after.text)) return true;
  const next = tokens.slice(run.end, run.end + 6);
  return next.some(
    ({ lower, gap }, index) => terms.roleOf(lower) !== null && (index === 0 || gap.length < 2),
  );
}
