/** Finds whom a description such as "the Chinese minister" means. */
import { genderOfArticle } from './gender-of-title.ts';
import type { PeopleIndex, RoleHolder } from './people-index.ts';
import type { Gender, Person } from './person.ts';
import { fitsRole, roleFeatures, roleStem, type RoleFeatures } from './role-features.ts';
import { perLanguage, type Terms } from './terms.ts';

/** Words of a role, as `roleFeatures` gives them. */
const wordsOf = perLanguage((terms) => ({
  /** Somebody no longer has the office, or does not have it yet. */
  former: wordStems(terms.words.former),
  /** Another office: a vice president is never "the president". */
  apart: wordStems(terms.words.apart),
}));

function wordStems(list: string): string[] {
  return list.split(' ').map(roleStem);
}

/** A bare "the minister" is understood this far back, in code units: some five paragraphs. */
const REACH = 2500;

/** More words are no description by role. */
const LONGEST = 160;

/**
 * Returns the person whom `description`, at offset `at`, means: the role fits, and of several people
 * the one mentioned last before it. A description that only says "the minister" must follow a mention;
 * one that says more may also come before the name. `null` where nobody, or nobody for sure, fits.
 */
export function personOfRole(description: string, at: number, index: PeopleIndex): Person | null {
  const { terms } = index;
  const { former, apart } = wordsOf(terms);
  if (description.length > LONGEST) return null;
  const wanted = roleFeatures(description, terms);
  const compatriot = ofCountry(description, wanted, at, index);
  if (compatriot !== null) return compatriot;
  const holders = new Set([...wanted.heads].flatMap((head) => holdersLike(index, head)));
  const gender = genderOf(description, terms);
  const fitting = [...holders].filter(
    ({ person, features }) =>
      fitsRole(wanted, features) &&
      !contradicts(person.gender, gender) &&
      !apart.some((word) => features.words.has(word) && !wanted.words.has(word)),
  );
  const present = fitting.filter(
    ({ features }) => !former.some((word) => features.words.has(word) && !wanted.words.has(word)),
  );
  const candidates = present.length > 0 ? present : fitting;
  const isBare = wanted.words.size === 0 && wanted.countries.size === 0 && wanted.wide.size === 0;
  const latest = latestBefore(candidates, at, index);
  if (latest !== null && (!isBare || at - latest.offset < REACH)) return latest.person;
  const [only] = candidates;
  if (!isBare && only !== undefined && candidates.length === 1) return only.person;
  return candidates.length === 0 ? ofMainCountry(wanted, holders, at, index) : null;
}

/** "La francesa", "австрієць": the only one of that country whom the text has named. */
function ofCountry(
  description: string,
  { heads, words, countries }: RoleFeatures,
  at: number,
  index: PeopleIndex,
): Person | null {
  const [country] = countries;
  const { terms, byCountry } = index;
  if (country === undefined || countries.size > 1 || heads.size > 0 || words.size > 0) return null;
  if (!terms.isNational(description)) return null;
  const gender = genderOf(description, terms);
  const named = (byCountry.get(country) ?? []).filter(
    ({ person }) =>
      !contradicts(person.gender, gender) && lastMentionBefore(person, at, index) !== null,
  );
  const [only] = named;
  return only !== undefined && named.length === 1 ? only.person : null;
}

/**
 * "The Ukrainian president" in a text about Ukraine that names one president and not of where: nobody
 * says "President Ilvane of Velland" to readers in Velland.
 */
function ofMainCountry(
  wanted: RoleFeatures,
  holders: ReadonlySet<RoleHolder>,
  at: number,
  index: PeopleIndex,
): Person | null {
  const { former, apart } = wordsOf(index.terms);
  const [country] = wanted.countries;
  if (country === undefined || wanted.countries.size > 1) return null;
  const rest: RoleFeatures = { ...wanted, countries: new Set() };
  const placeless = [...holders].filter(
    ({ features }) =>
      features.countries.size === 0 &&
      fitsRole(rest, features) &&
      ![...former, ...apart].some((word) => features.words.has(word)),
  );
  const [only] = placeless;
  if (only === undefined || placeless.length > 1 || index.country() !== country) return null;
  return lastMentionBefore(only.person, at, index) === null ? null : only.person;
}

/** "Leader" may be anybody with an office. */
function holdersLike({ byHead }: PeopleIndex, head: string): RoleHolder[] {
  const isWide =
    /^(?:leader|head|politician|lawmaker|lawyer|researcher|expert|official|military)$/.test(head);
  return isWide
    ? [...byHead.values()].flatMap((holders) => holders.slice(0, FEW))
    : (byHead.get(head) ?? []);
}

/** Holders of each idea that a wide word is tried on. */
const FEW = 8;

function genderOf(description: string, terms: Terms): Gender {
  const [article = ''] = description.split(' ', 1);
  const told = genderOfArticle(article, terms);
  if (told !== 'unknown') return told;
  for (const word of description.split(/[^\p{L}-]+/u)) {
    const gender = terms.roleGender(word);
    if (gender !== 'unknown') return gender;
  }
  return 'unknown';
}

function contradicts(one: Gender, other: Gender): boolean {
  return one !== 'unknown' && other !== 'unknown' && one !== other;
}

function latestBefore(
  holders: readonly RoleHolder[],
  at: number,
  index: PeopleIndex,
): { person: Person; offset: number } | null {
  let latest: { person: Person; offset: number } | null = null;
  for (const { person } of holders) {
    const offset = lastMentionBefore(person, at, index);
    if (offset !== null && (latest === null || offset > latest.offset)) latest = { person, offset };
  }
  return latest;
}

/** The last place before `at` that names `person`, outside quotations where there is one. */
function lastMentionBefore(
  { mentions }: Person,
  at: number,
  { quoted }: PeopleIndex,
): number | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  for (let back = 1; back <= MOST_QUOTED; back += 1) {
    const start = mentions[low - back]?.start;
    if (start === undefined) break;
    if (!quoted.has(start)) return start;
  }
  return mentions[low - 1]?.start ?? null;
}

/** Mentions in quotations that are passed over. */
const MOST_QUOTED = 20;
