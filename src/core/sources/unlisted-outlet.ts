/** Tells outlets that no list has from what else somebody may speak to. */
import { countryOf } from '../people/countries.ts';
import { givenNameGender } from '../people/given-names.ts';
import type { Person } from '../people/person.ts';
import { isPlaceWord } from '../people/places.ts';
import { isSamePerson } from '../people/same-person.ts';
import type { Terms } from '../people/terms.ts';
import { isInitialism, isPlatform } from './media-names.ts';
import type { SourceLexicon } from './source-lexicon.ts';

/** Longer names are of something else. */
const MOST_WORDS = 5;

/** Returns whether `name` may be an outlet's: it is neither anybody of `people` nor a place, a body or a plain noun. */
export function isLikelyOutlet(
  name: string,
  { terms, isArticle }: SourceLexicon,
  people: readonly Person[],
): boolean {
  const [first = '', ...rest] = name.split(' ');
  const hasArticle = rest.length > 0 && isArticle(first.toLowerCase());
  const all = hasArticle ? rest : [first, ...rest];
  const words = all.filter((word) => /^\p{Lu}/u.test(word));
  if (isPlatform(name) || isInitialism(name) || !/\p{Ll}/u.test(name)) return false;
  if (words.length > MOST_WORDS || givenNameGender(words[0] ?? '') !== null) return false;
  // A name of several words with an article of its own is rarely a place's: "Le Phare du Sud".
  const tells = hasArticle && words.length > 1 ? isBodyOrRole : isNoOutlet;
  if (words.some((word) => tells(word, terms))) return false;
  return !people.some(
    (person) =>
      (person.kind === 'person' || !hasArticle) &&
      (person.name.includes(name) || isSamePerson(person.name, name)),
  );
}

function isBodyOrRole(word: string, terms: Terms): boolean {
  return (
    terms.isBodyWord(word) ||
    terms.isTitle(word) ||
    terms.roleOf(word) !== null ||
    countryOf(word) !== null
  );
}

function isNoOutlet(word: string, terms: Terms): boolean {
  return (
    isBodyOrRole(word, terms) ||
    terms.isSmallWord(word) ||
    terms.isCalendarWord(word) ||
    terms.isThingWord(word) ||
    isPlaceWord(word) ||
    /\p{Ll}(?:[^s]s|e[lr]?n)$/u.test(word)
  );
}
