/**
 * Names the body that speaks: "the coastguard", "its defence ministry", "la préfecture de la
 * Haute-Sarne". It needs no capital letter, for its noun says that it is one body and not people.
 */
import { countryOf } from './countries.ts';
import type { PeopleIndex } from './people-index.ts';
import { slavicStem } from './slavic-cases.ts';
import { perLanguage, type Terms } from './terms.ts';
import { alternatives, phraseAlternatives } from './word-test.ts';

/** Patterns of what stands in a phrase that speaks. */
const patternsOf = perLanguage((terms) => {
  const { language, words } = terms;
  const articles = [words.definite, words.definitePlural] as const;
  const finite = [...language.grammar.finite].join(' ');
  const parts = alternatives(words.links, words.of, words.genitives, words.prepositions);
  const ties = alternatives(words.of, words.definite, words.definitePlural);
  const largeOwn = terms.hasArticles ? String.raw`\p{Lu}` : '[А-ЯІЇЄҐ]';
  const large = String.raw`\p{Lu}[\p{L}’'-]*`;
  return {
    /** What stands before a body that is meant as a certain one; no part of its name. */
    determiner: new RegExp(
      `^(?:${alternatives(...articles, words.possessives, words.demonstratives)})(?:\\s+|(?<=^l)['’])`,
      'iu',
    ),
    indefinite: new RegExp(`^(?:${alternatives(words.indefinite, words.uncertain)})\\s`, 'iu'),
    /** What the body is of: the words before it hold the noun that says what it is. */
    complement: new RegExp(`\\s(?:${parts})[\\s'’]`, 'iu'),
    /** What follows a name without being part of it. */
    end: new RegExp(
      `,|\\s\\(|\\s[–—]|:|\\s(?:${alternatives(words.relatives, words.participles, finite)})(?!\\p{L})`,
      'iu',
    ),
    /** "La empresa concesionaria, Hidralma", "the company Ilvane Steel", "компанія «Мережа»". */
    named: new RegExp(
      `^(?:${alternatives(words.namedBodies)})(?: (?!(?:${parts}) )\\p{Ll}+){0,2},? (?:[«„“"]([^«»„“”"]+)[»“”"]|(${large}(?: (?:(?:${ties}) ){0,2}${large}){0,4}))$`,
      'u',
    ),
    /** Where or how it was said. */
    circumstance: new RegExp(
      `^(\\S+) (?:${phraseAlternatives(words.circumstances)}) (?!.*(?:${largeOwn}))`,
      'u',
    ),
    bare: new RegExp(`^(?:${phraseAlternatives(words.bareBodies)})$`, 'iu'),
    /** What may follow the noun in the fuller name: "direction des Chemins de fer du Sud". */
    fuller: `[ \u00a0](?:${alternatives(words.of)})(?:[ \u00a0'’](?:${alternatives(...articles)}))?[ \u00a0'’]${large}(?:[ \u00a0](?:(?:${ties}|\\p{Ll}{3})[ \u00a0]){0,3}${large}){0,4}`,
  };
});

/** Longer phrases tell more than a name. */
const LONGEST = 120;

/**
 * Returns the name of the body that a speaker phrase is, the fullest that the text gives it; `null`
 * if it is none, or not a certain one ("a court"). Without article and possessive pronoun.
 */
export function bodyName(text: string, phrase: string, index: PeopleIndex): string | null {
  const { terms } = index;
  const { determiner, indefinite, complement, end, named, circumstance } = patternsOf(terms);
  const whole = phrase.slice(0, LONGEST);
  const written = whole.split(end)[0]?.trim().replace(determiner, '') ?? '';
  const name = circumstance.exec(written)?.[1] ?? written;
  if (name === '' || indefinite.test(whole)) return null;
  const own = named.exec(withSmallStart(whole.replace(determiner, '')));
  if (own) return own[1] ?? own[2] ?? null;
  const isDetermined = determiner.test(whole) || /^\p{Lu}[^,]*['’]s?\s/u.test(name);
  const core = name.split(complement)[0] ?? '';
  const words = core.split(/[\s-]+/);
  const head = headOf(words, determiner.test(whole), terms);
  if (head === null) return null;
  if (!isDetermined && !isCertain(core, terms)) return null;
  if (words.some((word) => terms.roleOf(word) !== null || terms.isPluralRole(word))) return null;
  if (words.length > 1 || core !== name) return name;
  return fullest(text, head, index) ?? (terms.isAnyBody(name) ? null : name);
}

function withSmallStart(phrase: string): string {
  return phrase.slice(0, 1).toLowerCase() + phrase.slice(1);
}

/** "Foreign ministry" ends with its noun, "préfecture maritime" begins with it, in Russian it may stand anywhere. */
function headOf(words: readonly string[], isDetermined: boolean, terms: Terms): string | null {
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (terms.words.bodyNoun !== 'any' && isBody(last, terms)) return last;
  switch (terms.words.bodyNoun) {
    case 'first':
      return isDetermined && isBody(first, terms) ? first : null;
    case 'last':
      return null;
    case 'any':
      return afterAdjectives(words, terms);
  }
}

/** "Обласна рада", but not "співрозмовник видання": nothing but adjectives stands before the noun. */
function afterAdjectives(words: readonly string[], terms: Terms): string | null {
  const at = words.findIndex((word) => isBody(word, terms));
  const describes = (word: string) =>
    terms.isAdjective(word) || terms.isModifier(word) || countryOf(word) !== null;
  return at !== -1 && words.slice(0, at).every(describes) ? (words[at] ?? null) : null;
}

function isBody(word: string, terms: Terms): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  if (terms.isSmallWord(lower)) return false;
  return terms.isBodyWord(lower) || terms.isSpeakingBody(lower) || /^\p{Lu}{3,6}$/u.test(word);
}

/** Without an article: one of a kind, letters, a proper name, or a language that has no articles. */
function isCertain(core: string, terms: Terms): boolean {
  return (
    patternsOf(terms).bare.test(core) ||
    !terms.hasArticles ||
    core.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > 1
  );
}

/** Fuller names by noun, once for each text: the whole text is read for one. */
const known = new WeakMap<PeopleIndex, Map<string, string | null>>();

/** The fuller name of the body in the text, or `null`. Nouns are few; letters ("UNO") have no fuller form. */
function fullest(text: string, head: string, index: PeopleIndex): string | null {
  if (/^\p{Lu}+$/u.test(head)) return null;
  const names = known.get(index) ?? new Map<string, string | null>();
  known.set(index, names);
  const key = head.toLowerCase();
  const name = names.has(key) ? (names.get(key) ?? null) : findFullest(text, head, index);
  names.set(key, name);
  return name;
}

/** Returns the longest name in the text that says more about the body than its noun, or `null`. */
function findFullest(text: string, head: string, index: PeopleIndex): string | null {
  const lower = slavicStem(head.toLowerCase());
  const listed = [...index.byName.values()].filter(
    ({ kind, name }) =>
      kind === 'body' && name.split(/\s+/).some((word) => slavicStem(word.toLowerCase()) === lower),
  );
  const names = new Set(listed.map(({ name }) => name));
  const [only] = names;
  if (only !== undefined) return names.size === 1 ? only : null;
  if (!/^[\p{L}-]+$/u.test(head)) return null;
  const complement = new RegExp(
    `(?<!\\p{L})(?:${head}|${head.toLowerCase()})${patternsOf(index.terms).fuller}`,
    'u',
  ).exec(text)?.[0];
  return complement ?? null;
}
