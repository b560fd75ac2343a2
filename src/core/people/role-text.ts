/** Turns the words beside a name into a role as a careful reader would give it. */
import { countryOf } from './countries.ts';
import { isSmallWord } from './name-words.ts';
import { isPluralRole, roleOf } from './role-words.ts';

const DETERMINER =
  /^(?:the|an?|der|die|das|dem|den|des|eine?|einer|einem|einen|le|la|les|une?|el|los|las|una)\s+/iu;

/** Heads of countries' long names, which belong to what follows "of". */
const REALM = /^(?:republic|kingdom|states|union|emirates|federation|commonwealth|principality)$/i;

/** Longer roles, in words, are cut at a comma or "and". */
const LONGEST = 16;

/**
 * Returns the role that `words` give: without a leading article, and of two coordinated roles the
 * first, with the country that both share ("minister of transport and a member of the council of Velland" → "minister
 * of transport of Velland").
 */
export function roleText(words: string): string {
  const plain = inNominative(words.replace(/\s+/g, ' ').trim().replace(DETERMINER, ''));
  return firstOfTwo(plain) ?? plain;
}

/** "міністром оборони" → "міністр оборони": a Slavic role that begins with its noun in the instrumental. */
function inNominative(role: string): string {
  const head = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}'’ʼ-]*?(?=ом(?: |$))/u.exec(role)?.[0];
  if (head === undefined || head.length < SHORTEST_HEAD || roleOf(`${head}ом`) === null)
    return role;
  return roleOf(head) === null ? role : head + role.slice(head.length + 'ом'.length);
}

/** Letters of the shortest such noun without its ending: "мер". */
const SHORTEST_HEAD = 3;

function firstOfTwo(role: string): string | null {
  const joint = / and (?=an? |the |\p{L}+ (?:of|for) )/u.exec(role);
  if (!joint) return role.split(' ').length > LONGEST ? shortened(role) : null;
  const first = role.slice(0, joint.index);
  const second = role.slice(joint.index + joint[0].length);
  const isWhole = / (?:of|for) /.test(first) && hasRole(first) && hasRole(second);
  if (!isWhole) return null;
  if (hasCountry(first)) return first;
  const realm = nestedCountry(second);
  return realm === null ? first : `${first} ${realm}`;
}

/** The last "of …" of a role if it names a country and another "of …" stands before it. */
function nestedCountry(role: string): string | null {
  const words = role.split(' ');
  const last = words.findLastIndex(
    (word, index) => word === 'of' && !REALM.test(words[index - 1] ?? ''),
  );
  const isNested = words.slice(0, Math.max(0, last)).includes('of');
  const realm = words.slice(last).join(' ');
  return last > 0 && isNested && hasCountry(realm) ? realm : null;
}

/** Small words that a cut leaves at the end. */
const OPEN_END = /(?: (?:of|at|in|on|the|for|and|to|an?|der|des|de|la))+$/;

function shortened(role: string): string {
  return role.split(' ').slice(0, LONGEST).join(' ').replace(OPEN_END, '');
}

function hasCountry(words: string): boolean {
  return words.split(' ').some((word) => countryOf(word) !== null);
}

function hasRole(words: string): boolean {
  return words.split(' ').some((word) => roleOf(word) !== null);
}

/** Returns the role that says most, the earliest of equals; `null` if there is none. */
export function fullestRole(roles: readonly string[]): string | null {
  let best: string | null = null;
  for (const role of roles.filter((one) => !isOfSeveral(one)))
    if (best === null || weight(role) > weight(best)) best = role;
  return best;
}

/** "Advisers" before two names, or after them, are not one's role. */
function isOfSeveral(role: string): boolean {
  const [head] = role.split(' ').filter((word) => roleOf(word) !== null);
  return head !== undefined && isPluralRole(head);
}

/** Words that say something, up to `FULL`; a role without a noun for it says little. */
function weight(role: string): number {
  const words = role.split(/[\s-]+/).filter((word) => !isSmallWord(word)).length;
  return Math.min(words, FULL) + (hasRole(role) ? FULL : 0) + (hasCountry(role) ? 1 : 0);
}

/** From this many words on, a longer role only tells more of the person's life. */
const FULL = 6;
