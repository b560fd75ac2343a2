/** Turns the words beside a name into a role as a careful reader would give it. */
import { countryOf } from './countries.ts';
import { perLanguage, type Terms } from './terms.ts';
import { alternatives } from './word-test.ts';

const patternsOf = perLanguage(({ words }) => {
  const articles = alternatives(words.definite, words.definitePlural, words.indefinite);
  const of = alternatives(words.of);
  return {
    determiner: new RegExp(`^(?:(?:${articles})\\s+|l['’])`, 'iu'),
    /** Between two roles of one person. */
    joint: new RegExp(
      ` (?:${alternatives(words.and)}) (?=(?:${articles}) |\\p{L}+ (?:${of}) )`,
      'u',
    ),
    of: new RegExp(` (?:${of}) `, 'u'),
    /** Small words that a cut leaves at the end. */
    openEnd: new RegExp(`(?: (?:${articles}|${alternatives(words.links)}))+$`, 'u'),
  };
});

/** Longer roles, in words, are cut at a comma or "and". */
const LONGEST = 16;

/**
 * Returns the role that `words` give: without a leading article, and of two coordinated roles the
 * first, with the country that both share ("minister of transport and a member of the council of Velland" → "minister
 * of transport of Velland").
 */
export function roleText(words: string, terms: Terms): string {
  const { determiner } = patternsOf(terms);
  const aged = words.replace(/\s+/g, ' ').trim();
  const bare = aged.replace(terms.words.ages.inRole, '').replace(determiner, '');
  const plain = inNominative(bare, terms);
  return firstOfTwo(plain, terms) ?? plain;
}

/** "міністром оборони" → "міністр оборони": a Slavic role that begins with its noun in the instrumental. */
function inNominative(role: string, terms: Terms): string {
  const head = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}'’ʼ-]*?(?=ом(?: |$))/u.exec(role)?.[0];
  if (head === undefined || head.length < SHORTEST_HEAD || terms.roleOf(`${head}ом`) === null)
    return role;
  return terms.roleOf(head) === null ? role : head + role.slice(head.length + 'ом'.length);
}

/** Letters of the shortest such noun without its ending: "мер". */
const SHORTEST_HEAD = 3;

function firstOfTwo(role: string, terms: Terms): string | null {
  const patterns = patternsOf(terms);
  const joint = patterns.joint.exec(role);
  if (!joint) return role.split(' ').length > LONGEST ? shortened(role, terms) : null;
  const first = role.slice(0, joint.index);
  const second = role.slice(joint.index + joint[0].length);
  const isWhole = patterns.of.test(first) && hasRole(first, terms) && hasRole(second, terms);
  if (!isWhole) return null;
  if (hasCountry(first)) return first;
  const realm = nestedCountry(second, terms);
  return realm === null ? first : `${first} ${realm}`;
}

/** The last "of …" of a role if it names a country and another "of …" stands before it. */
function nestedCountry(role: string, terms: Terms): string | null {
  const words = role.split(' ');
  const last = words.findLastIndex(
    (word, index) => terms.isOf(word) && !terms.isRealm(words[index - 1] ?? ''),
  );
  const isNested = words.slice(0, Math.max(0, last)).some(terms.isOf);
  const realm = words.slice(last).join(' ');
  return last > 0 && isNested && hasCountry(realm) ? realm : null;
}

function shortened(role: string, terms: Terms): string {
  return role.split(' ').slice(0, LONGEST).join(' ').replace(patternsOf(terms).openEnd, '');
}

function hasCountry(words: string): boolean {
  return words.split(' ').some((word) => countryOf(word) !== null);
}

function hasRole(words: string, terms: Terms): boolean {
  return words.split(' ').some((word) => terms.roleOf(word) !== null);
}

/** Returns the role that says most, the earliest of equals; `null` if there is none. */
export function fullestRole(roles: readonly string[], terms: Terms): string | null {
  let best: string | null = null;
  for (const role of roles.filter((one) => !isOfSeveral(one, terms)))
    if (best === null || weight(role, terms) > weight(best, terms)) best = role;
  return best;
}

/** "Advisers" before two names, or after them, are not one's role. */
function isOfSeveral(role: string, terms: Terms): boolean {
  const [head] = role.split(' ').filter((word) => terms.roleOf(word) !== null);
  return head !== undefined && terms.isPluralRole(head);
}

/** Words that say something, up to `FULL`; a role without a noun for it says little. */
function weight(role: string, terms: Terms): number {
  const words = role.split(/[\s-]+/).filter((word) => !terms.isSmallWord(word)).length;
  return Math.min(words, FULL) + nounWeight(role, terms) + (hasCountry(role) ? 1 : 0);
}

/** What its noun is worth: kin says less than an office, and a noun that no list has least. */
function nounWeight(role: string, terms: Terms): number {
  const words = role.split(' ');
  const of = words.findIndex((word, index) => index > 0 && terms.isOfOrGenitive(word));
  const ideas = words.slice(0, of === -1 ? words.length : of).map(terms.roleOf);
  if (ideas.some((idea) => idea !== null && idea !== 'kin')) return FULL;
  return ideas.includes('kin') ? FULL / 2 : 0;
}

/** From this many words on, a longer role only tells more of the person's life. */
const FULL = 6;
