import { countryOf } from './countries.ts';
import { givenNameGender } from './given-names.ts';
import { isPlaceWord } from './places.ts';
import { perLanguage, type Terms } from './terms.ts';
import { alternatives } from './word-test.ts';

const patternsOf = perLanguage(({ words }) => {
  const large = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
  const of = new Set(words.of.split(' '));
  const from = words.from.split(' ').filter((word) => !of.has(word));
  const behind = alternatives(words.relatives, ...from);
  return {
    /** "Mara Ilvane", "Ilvane", "Ms. Ilvane", "Mara de Ilvane", and what may follow a name. */
    name: new RegExp(
      `^((?:${large}|${LINK} (?=\\p{Lu}))(?: (?:${LINK} ){0,2}${large}){0,3})(?:,.*|\\s\\(.*|['’]s?|\\s(?:${behind})\\s.*)?$`,
      'su',
    ),
    /** "The Ilvane campaign" is a body with a name, though small letters end it. */
    ownBody: new RegExp(
      `^(?:${alternatives(words.definite)}) (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:${alternatives(words.ownBodies)}))$`,
      'iu',
    ),
  };
});

/** Small words within names of people. */
const LINK = '(?:de|da|van|von|der|bin|al|el|la|du|del)';

/** Longer phrases tell more than a name. */
const LONGEST = 240;

/**
 * Returns the name that a speaker phrase is, for somebody whom `findPeople` did not dare to list: that
 * they speak is reason enough. `null` if its words are those of bodies, places, roles or groups.
 */
export function unlistedName(phrase: string, terms: Terms): string | null {
  if (phrase.length > LONGEST) return null;
  const { ownBody, name: nameIn } = patternsOf(terms);
  const own = ownBody.exec(phrase)?.[1];
  if (own !== undefined) return own;
  const name = nameIn.exec(phrase)?.[1]?.replace(/['’]s?$/, '');
  if (name === undefined) return null;
  const words = name.split(' ').filter((word) => !terms.isTitle(word));
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  if (large.length === 0 || large.some((word) => isNoName(word, terms))) return null;
  if (terms.hasLargeNouns && !large.some((word) => givenNameGender(word) !== null)) return null;
  if (large.length === 1 && large[0] === words[0] && !isLikelyAlone(large[0] ?? '', terms))
    return null;
  return words.join(' ');
}

function isNoName(word: string, terms: Terms): boolean {
  return (
    terms.isSmallWord(word) ||
    terms.isCalendarWord(word) ||
    terms.isBodyWord(word) ||
    terms.isThingWord(word) ||
    isPlaceWord(word) ||
    terms.roleOf(word) !== null ||
    word.split('-').some((part) => countryOf(part) !== null)
  );
}

/** Words for groups ("Scholars", "Readers", "Protesters") begin phrases too; so do short ones. */
function isLikelyAlone(word: string, terms: Terms): boolean {
  const isNoun = !terms.hasArticles && terms.isAgent(word);
  return word.length > 2 && !isNoun && !terms.isCommonEnding(word);
}
