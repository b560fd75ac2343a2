/**
 * The phrase before a comma before a name that tells who it is: "The roommate, Mara Ilvane, said",
 * "su editora de siempre, Mara Ilvane, cuenta", "the head of the service, Colonel Mara Ilvane".
 */
import { countryOf } from './countries.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';

/** More words than this are a clause. */
const LONGEST = 14;

/** Words between the comma and the name: "el general", "19-year-old". */
const MOST_BETWEEN = 4;

/** Where the phrase stands; the indices are of tokens, the last one included. */
export interface Appositive {
  first: number;
  /** Its last token before the comma. */
  last: number;
}

/** Returns the phrase that the name of `run` stands in apposition to, or `null`. */
export function appositiveBefore(
  tokens: readonly NameToken[],
  run: NameRun,
  terms: Terms,
): Appositive | null {
  const behindComma = afterComma(tokens, run, terms);
  if (behindComma === null || !isClosed(tokens, run, behindComma, terms)) return null;
  const last = behindComma - 1;
  const first = startOf(tokens, last, run, terms);
  return first === null ? null : { first, last };
}

/** The index of what follows the comma: the name itself, or a short description joined with it. */
function afterComma(tokens: readonly NameToken[], run: NameRun, terms: Terms): number | null {
  for (let at = run.first + run.title.length; run.first - at <= MOST_BETWEEN; at -= 1) {
    const token = tokens[at];
    if (!token) return null;
    if (token.gap === ', ') return at;
    const before = tokens[at - 1];
    if (!token.isJoined || !before || !describes(before, terms)) return null;
  }
  return null;
}

function describes({ lower, text }: NameToken, terms: Terms): boolean {
  return (
    terms.roleOf(lower) !== null ||
    terms.isModifier(lower) ||
    terms.isDeterminer(lower) ||
    terms.isTitle(text) ||
    terms.isAgent(lower) ||
    countryOf(lower) !== null ||
    /^\d{1,3}-\p{L}/u.test(lower)
  );
}

/** A comma or a verb ends the apposition; "and" or another name makes a list of it. */
function isClosed(
  tokens: readonly NameToken[],
  { end, name }: NameRun,
  behindComma: number,
  terms: Terms,
): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  const isSaid = next.isJoined && terms.isSaying(next.lower);
  // "The mayor, Marsh said, was asleep"
  if (isSaid) return name.length > 1 && !(tokens[end + 1]?.gap.startsWith(',') ?? false);
  if (/^[,)]/.test(next.gap)) return !next.isCapital && !terms.isAnd(next.lower);
  if (/^[.!?:]/.test(next.gap)) return true;
  const isInner = tokens[behindComma] !== name[0];
  return isInner && next.isJoined && !next.isCapital && !terms.isAnd(next.lower);
}

/** Goes back from the comma to where a phrase begins whose noun tells who somebody is. */
function startOf(
  tokens: readonly NameToken[],
  last: number,
  run: NameRun,
  terms: Terms,
): number | null {
  for (let at = last; at >= 0 && last - at < LONGEST; at -= 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || ends(token, terms)) return null;
    const isStart = token.opens || !before || !isJoined(token);
    const begins = terms.hasArticles
      ? terms.isDeterminer(token.lower) || (token.isJoined && before?.isPossessive === true)
      : isStart || ends(before, terms) || isBareHead(token, before, terms);
    if (begins && tellsWho(tokens.slice(at, last + 1), run, terms))
      return token.isJoined && before?.isPossessive === true ? startOfOwner(tokens, at - 1) : at;
    if (isStart || (begins && !goesOn(token, before, terms))) return null;
  }
  return null;
}

/** "Розповідає керівниця дослідження": a role noun behind what cannot describe it. */
function isBareHead({ lower }: NameToken, before: NameToken, terms: Terms): boolean {
  return (
    terms.roleOf(lower) !== null &&
    terms.roleOf(before.lower) === null &&
    !terms.isModifier(before.lower) &&
    !terms.isPreposition(before.lower) &&
    countryOf(before.lower) === null
  );
}

/** "Velland's", "the Ilvane family's". */
function startOfOwner(tokens: readonly NameToken[], owner: number): number {
  let at = owner;
  while (tokens[at]?.isJoined === true && tokens[at - 1]?.isCapital === true && !tokens[at]?.opens)
    at -= 1;
  return at;
}

function ends({ lower }: NameToken, terms: Terms): boolean {
  return [terms.isVerb, terms.isSaying, terms.isFinite, terms.isRelative].some((is) => is(lower));
}

function isJoined({ isJoined: isSpaced, gap }: NameToken): boolean {
  return isSpaced || /^['’-]$/.test(gap);
}

/** "Of the service", "Velland's minister": what stands before belongs to the same phrase. */
function goesOn(token: NameToken, before: NameToken, terms: Terms): boolean {
  const { lower } = before;
  return (
    token.isPossessive ||
    terms.isOfOrGenitive(token.lower) ||
    before.isPossessive ||
    [terms.isOfOrGenitive, terms.isPreposition, terms.isLink].some((is) => is(lower))
  );
}

function tellsWho(phrase: readonly NameToken[], { title, name }: NameRun, terms: Terms): boolean {
  const [opening] = phrase;
  if (!opening) return false;
  const head = headOf(phrase.slice(terms.isDeterminer(opening.lower) ? 1 : 0), terms);
  if (head === null || terms.isPluralRole(head.lower) || head.isPossessive) return false;
  if (terms.roleOf(head.lower) !== null) return true;
  const isFull = name.filter(({ isCapital }) => isCapital).length > 1 || title.length > 0;
  return (
    isFull &&
    !head.isCapital &&
    terms.isAgentBehind(head.lower) &&
    !terms.isThingWord(head.lower) &&
    !terms.isSmallWord(head.lower)
  );
}

/** The noun that says what somebody is: the last before "of", or the first where adjectives follow it. */
function headOf(phrase: readonly NameToken[], terms: Terms): NameToken | null {
  const of = phrase.findIndex(
    ({ lower }, index) => index > 0 && (terms.isOfOrGenitive(lower) || terms.isPreposition(lower)),
  );
  const core = of === -1 ? phrase : phrase.slice(0, of);
  if (terms.words.bodyNoun === 'last') return core.at(-1) ?? null;
  return core.find(({ lower }) => !terms.isModifier(lower) && countryOf(lower) === null) ?? null;
}
