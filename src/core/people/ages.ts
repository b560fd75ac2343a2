/** Knows somebody again by their age: "the 39-year-old", "der 39-Jährige". */
import type { TextSpan } from '../text/text-span.ts';
import { genderOfArticle } from './gender-of-title.ts';
import type { NameToken } from './name-tokens.ts';
import type { Gender, Person } from './person.ts';
import type { Terms } from './terms.ts';

/** "Mara Ilvane, 39," and "Mara Ilvane (39)". */
const AFTER = /^(?:, | \()(\d{1,3})(?=[,).])/;

/** Code units before and after a name that can tell the age. */
const NEAR = 70;

/**
 * Returns the places that mean one of `people` by nothing but an age, in order. An age that `text`
 * gives to nobody or to two of them means nobody.
 */
export function findAges(
  text: string,
  tokens: readonly NameToken[],
  people: readonly Person[],
  terms: Terms,
): { person: Person; span: TextSpan }[] {
  const { noun, before } = terms.words.ages;
  if (noun === null || before === null) return [];
  const found: { age: string; determiner: NameToken; span: TextSpan }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.lower.includes('-')) continue;
    const age = noun.exec(token.lower)?.[1];
    const determiner = tokens[index - 1];
    if (age === undefined || !determiner || !terms.isDefinite(determiner.lower)) continue;
    const next = tokens[index + 1];
    const describes = next?.isJoined === true && (next.isCapital || isAdjective(token));
    if (describes) continue;
    found.push({ age, determiner, span: { start: determiner.start, end: token.end } });
  }
  if (found.length === 0) return [];
  const bearers = bearersOf(text, people, before);
  return found.flatMap(({ age, determiner, span }) => {
    const [person, other] = bearers.get(age) ?? [];
    if (!person || other || contradicts(genderOfArticle(determiner.lower, terms), person.gender))
      return [];
    return [{ person, span }];
  });
}

/** German writes it small before a noun. */
function isAdjective({ text }: NameToken): boolean {
  return text.includes('-j');
}

function bearersOf(
  text: string,
  people: readonly Person[],
  before: RegExp,
): ReadonlyMap<string, Person[]> {
  const bearers = new Map<string, Person[]>();
  for (const person of people) {
    if (person.kind !== 'person') continue;
    for (const { start, end } of person.mentions) {
      const age =
        AFTER.exec(text.slice(end, end + NEAR))?.[1] ??
        before.exec(text.slice(Math.max(0, start - NEAR), start))?.[1];
      const known = age === undefined ? undefined : (bearers.get(age) ?? []);
      if (age === undefined || known?.includes(person)) continue;
      bearers.set(age, [...(known ?? []), person]);
    }
  }
  return bearers;
}

function contradicts(one: Gender, other: Gender): boolean {
  return one !== 'unknown' && other !== 'unknown' && one !== other;
}
