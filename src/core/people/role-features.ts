/** What a role says, in a form in which "Chinese Defence Minister" and "Minister of Defence of China" meet. */
import { countryOf } from './countries.ts';
import { foldName } from './fold-name.ts';
import { isSmallWord } from './name-words.ts';
import { roleOf } from './role-words.ts';
import { slavicStem } from './slavic-cases.ts';

export interface RoleFeatures {
  /** Ideas of the nouns ("minister"). */
  heads: Set<string>;
  countries: Set<string>;
  /** Every other word that says something, cut to its stem: "defens", "former". */
  words: Set<string>;
}

const WORD = /[\p{L}\p{M}]+(?:['’.][\p{L}]+)*\.?/gu;

/** Stems of this many letters are enough to tell the portfolios of one government apart. */
const STEM = 6;

/** Words that are in a role or not without changing whom it means. */
const EMPTY =
  /^(?:the|people|republic|republik|république|república|federation|kingdom|states|united|mr|mrs|ms|affairs|affaires|federal|république|федерац\p{L}*|республ\p{L}*|current|longtime|veteran|and|member)$/u;

/** Returns the features of a role or of a description such as "the Chinese minister". Linear in its length. */
export function roleFeatures(role: string): RoleFeatures {
  const features: RoleFeatures = { heads: new Set(), countries: new Set(), words: new Set() };
  addWords(features, role);
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
function addWords(features: RoleFeatures, role: string): void {
  const words = Array.from(role.matchAll(WORD));
  let isComplement = false;
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
    );
    const gap = role.slice(end, words[index + 1]?.index);
    const isGenitiveNext =
      /\p{Script=Cyrillic}/u.test(word) && gap === ' ' && roleOf(word) !== null;
    if (isGenitiveNext) isComplement = true;
    if (/[,;]/.test(gap) || JOINS.test(word)) isComplement = false;
    else if (OF.test(word) && features.heads.size > 0) isComplement = true;
  }
}

const JOINS = /^(?:and|und|et|y|e|та|і|й|и)$/;
const OF = /^(?:of|to|for|at|der|des|von|für|de|du|del|d|à)$/;

function addWord(
  features: RoleFeatures,
  word: string,
  next: string,
  depends: boolean,
  isLarge: boolean,
): void {
  const country = countryOf(word);
  const head = depends ? null : roleOf(word);
  if (country !== null && (word !== 'us' || isLarge)) features.countries.add(country);
  else if (head !== null && !isQualifier(word, next)) addHead(features, word, head);
  else if (!isSmallWord(word) && !EMPTY.test(word)) features.words.add(stem(word));
  else if (/^(?:prime|first|former)$/.test(word)) features.words.add(stem(word));
}

/** "Attorney General", "vice president", "deputy minister": a noun that describes the next one. */
function isQualifier(word: string, next: string): boolean {
  return /^(?:deputy|vice|chief|head)$/.test(word) && roleOf(next) !== null;
}

function addHead(features: RoleFeatures, word: string, head: string): void {
  features.heads.add(head);
  if (LOOSE.has(head)) features.words.add(stem(word));
  const compound =
    /^(?:bundes|landes)?(\p{L}{4,}?)s?(?:minister|präsident|president|ministr|kanzler|sprecher|sekretär|chef|vorsitzende|leiter|anwalt|beauftragte|kandidat)\p{L}*$/u.exec(
      word,
    );
  if (compound) features.words.add(stem(compound[1] ?? ''));
}

/** Party nicknames, which describe a politician as the name does. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['tory', 'conservative'],
]);

function stem(word: string): string {
  return foldName(slavicStem(SAME.get(word) ?? word)).slice(0, STEM);
}

/** Ideas so wide that the very word must be the same: a wife is no brother. */
const LOOSE = new Set([
  'kin',
  'worker',
  'journalist',
  'artist',
  'athlete',
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
    const isCovered =
      known.heads.has(head) || (COVERS.get(head) ?? []).some((other) => known.heads.has(other));
    if (!isCovered) return false;
  }
  return (
    isWithin(description.countries, known.countries) && isWithin(description.words, known.words)
  );
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((item) => whole.has(item));
}
