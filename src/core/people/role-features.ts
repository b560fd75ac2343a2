/** What a role says, in a form in which "Chinese Defence Minister" and "Minister of Defence of China" meet. */
import { countryOf } from './countries.ts';
import { foldName } from './fold-name.ts';
import { slavicStem } from './slavic-cases.ts';
import { perLanguage, type Terms } from './terms.ts';

export interface RoleFeatures {
  /** Ideas of the nouns ("minister"). */
  heads: Set<string>;
  countries: Set<string>;
  /** Of ideas so wide that the very word must be the same, that word: a wife is no brother. */
  wide: Map<string, string>;
  /** Every other word that says something, cut to its stem: "defens", "former". */
  words: Set<string>;
}

const WORD = /[\p{L}\p{M}]+(?:['’.][\p{L}]+)*\.?/gu;

/** Stems of this many letters are enough to tell the portfolios of one government apart. */
const STEM = 6;

/** Returns the features of a role or of a description such as "the Chinese minister". Linear in its length. */
export function roleFeatures(role: string, terms: Terms): RoleFeatures {
  const features: RoleFeatures = {
    heads: new Set(),
    countries: new Set(),
    wide: new Map(),
    words: new Set(),
  };
  addWords(features, role, terms);
  if (features.heads.has('premier')) {
    features.heads.add('minister');
    features.words.add('prime');
  }
  if (
    features.heads.has('minister') &&
    (features.words.has('prime') || features.words.has('premie'))
  )
    features.heads.add('premier');
  return features;
}

/** A role noun that another one depends on tells whose adviser somebody is, not what they are. */
function addWords(features: RoleFeatures, role: string, terms: Terms): void {
  const words = Array.from(role.matchAll(WORD));
  let isComplement = false;
  const part: string[] = [];
  for (const [index, match] of words.entries()) {
    const [written] = match;
    const end = match.index + written.length;
    const word = written.replace(/['’]s?$/, '').toLowerCase();
    const next = words[index + 1]?.[0].toLowerCase() ?? '';
    addWord(
      features,
      word,
      next,
      isComplement || word.length < written.length,
      /^\p{Lu}{2}/u.test(written),
      terms,
    );
    const gap = role.slice(end, words[index + 1]?.index);
    const isGenitiveNext = !terms.hasArticles && gap === ' ' && terms.roleOf(word) !== null;
    if (isGenitiveNext) isComplement = true;
    const isPartsEnd = /[,;]/.test(gap) || terms.isAnd(word) || index === words.length - 1;
    const isInner = isComplement || word.length < written.length || isAge(role, match.index);
    if (!isInner && !terms.isSmallWord(word)) part.push(word);
    if (isPartsEnd) addUnlisted(features, part.splice(0), terms);
    if (isPartsEnd) isComplement = false;
    else if ((terms.isOfOrGenitive(word) || terms.isPreposition(word)) && part.length > 0)
      isComplement = true;
  }
}

/** Of "58-year-old" the words tell no trade. */
function isAge(role: string, at: number): boolean {
  return /\d-(?:\p{L}+-)?$/u.test(role.slice(Math.max(0, at - LONGEST_AGE), at));
}

/** Code units of "100-year-". */
const LONGEST_AGE = 9;

/** A noun that no list has, in a part of a role that has no other: "cartographer". Its idea is its own. */
function addUnlisted(features: RoleFeatures, part: readonly string[], terms: Terms): void {
  if (part.some((word) => terms.roleOf(word) !== null)) return;
  const nouns = part.filter(
    (word) => !terms.isSmallWord(word) && !terms.isModifier(word) && countryOf(word) === null,
  );
  const noun = terms.words.bodyNoun === 'last' ? nouns.at(-1) : nouns[0];
  if (noun !== undefined) features.heads.add(`=${roleStem(noun)}`);
}

function addWord(
  features: RoleFeatures,
  word: string,
  next: string,
  depends: boolean,
  isLarge: boolean,
  terms: Terms,
): void {
  const country = countryOf(word);
  const head = depends ? null : terms.roleOf(word);
  if (country !== null && (word !== 'us' || isLarge)) features.countries.add(country);
  else if (head !== null && !isQualifier(word, next, terms)) addHead(features, word, head, terms);
  else if (!terms.isSmallWord(word) && !terms.isEmptyInRoles(word))
    features.words.add(roleStem(sameWord(word, terms)));
  else if (terms.isModifier(word)) features.words.add(roleStem(sameWord(word, terms)));
}

/** "Attorney General", "vice president", "deputy minister": a noun that describes the next one. */
function isQualifier(word: string, next: string, terms: Terms): boolean {
  return terms.isModifier(word) && terms.roleOf(next) !== null;
}

function addHead(features: RoleFeatures, word: string, head: string, terms: Terms): void {
  features.heads.add(head);
  if (WIDE.has(head)) features.wide.set(roleStem(word), head);
  const compound = terms.words.compound?.exec(word);
  if (compound) features.words.add(roleStem(compound[1] ?? ''));
}

const sameOf = perLanguage(
  ({ words }) =>
    new Map(
      words.same.split(' ').map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
    ),
);

/** Party nicknames describe a politician as the name does. */
function sameWord(word: string, terms: Terms): string {
  return sameOf(terms).get(word) ?? word;
}

/** Returns the form of a word of a role under which `RoleFeatures.words` holds it. */
export function roleStem(word: string): string {
  return foldName(slavicStem(word)).slice(0, STEM);
}

/** Ideas so wide that the very word must be the same. */
const WIDE = new Set([
  'kin',
  'worker',
  'journalist',
  'artist',
  'player',
  'politician',
  'researcher',
  'soldier',
  'cleric',
  'ruler',
]);

/** Ideas that another one may stand for: a president is a leader. */
const COVERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', ['president', 'premier', 'chancellor', 'chair', 'head', 'ruler', 'minister']],
  ['head', ['chair', 'director', 'president', 'executive', 'leader', 'manager']],
  ['politician', ['senator', 'lawmaker', 'candidate', 'governor', 'mayor', 'minister', 'leader']],
  ['lawmaker', ['senator', 'deputy']],
  [
    'official',
    ['minister', 'premier', 'president', 'mayor', 'governor', 'head', 'secretary', 'chair'],
  ],
  ['military', ['soldier', 'commander']],
  ['lawyer', ['prosecutor']],
  ['coach', ['manager']],
  ['manager', ['coach']],
  ['researcher', ['expert', 'professor']],
  ['expert', ['researcher', 'professor']],
]);

/**
 * Says whether somebody with the role `known` can be meant by `description`: the noun fits, and
 * whatever else the description says is in the role.
 */
export function fitsRole(description: RoleFeatures, known: RoleFeatures): boolean {
  if (description.heads.size === 0) return false;
  for (const head of description.heads) {
    const isSame = known.heads.has(head) && hasWords(description, known, head);
    const isCovered = isSame || (COVERS.get(head) ?? []).some((other) => known.heads.has(other));
    if (!isCovered) return false;
  }
  return (
    isWithin(description.countries, known.countries) && isWithin(description.words, known.words)
  );
}

function hasWords(description: RoleFeatures, known: RoleFeatures, head: string): boolean {
  return [...description.wide].every(([word, idea]) => idea !== head || known.wide.has(word));
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((item) => whole.has(item));
}
