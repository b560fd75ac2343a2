import { countryOf } from './countries.ts';
import { givenNameGender } from './given-names.ts';
import {
  isBodyWord,
  isCalendarWord,
  isPlaceWord,
  isSmallWord,
  isThingWord,
  isTitle,
} from './name-words.ts';
import { roleOf } from './role-words.ts';

/** "Mara Ilvane", "Ilvane", "Ms. Ilvane", "Mara de Ilvane", and what may follow a name. */
const NAME =
  /^((?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|van|von|der|bin|al|el|la|du|del) (?=\p{Lu}))(?: (?:(?:de|da|van|von|der|bin|al|el|la|du|del) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,3})(?:,.*|\s\(.*|['’]s?|\s(?:who|from|of|aus|von)\s.*)?$/su;

/** "The Ilvane campaign" is a body with a name, though small letters end it. */
const OWN_BODY = /^[Tt]he (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:campaign|administration))$/u;

/** Longer phrases tell more than a name. */
const LONGEST = 240;

/**
 * Returns the name that a speaker phrase is, for somebody whom `findPeople` did not dare to list: that
 * they speak is reason enough. `null` if its words are those of bodies, places, roles or groups.
 *
 * @param isGerman - A single large word may be any noun then, and is no name.
 */
export function unlistedName(phrase: string, isGerman: boolean): string | null {
  if (phrase.length > LONGEST) return null;
  const own = OWN_BODY.exec(phrase)?.[1];
  if (own !== undefined) return own;
  const name = NAME.exec(phrase)?.[1]?.replace(/['’]s?$/, '');
  if (name === undefined) return null;
  const words = name.split(' ').filter((word) => !isTitle(word));
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  if (large.length === 0 || large.some(isNoName)) return null;
  if (isGerman && !large.some((word) => givenNameGender(word) !== null)) return null;
  if (large.length === 1 && large[0] === words[0] && !isLikelyAlone(large[0] ?? '')) return null;
  return words.join(' ');
}

function isNoName(word: string): boolean {
  return (
    isSmallWord(word) ||
    isCalendarWord(word) ||
    isBodyWord(word) ||
    isThingWord(word) ||
    isPlaceWord(word) ||
    roleOf(word) !== null ||
    word.split('-').some((part) => countryOf(part) !== null)
  );
}

/** Words for groups ("Scholars", "Readers", "Protesters") begin phrases too; so do short ones. */
function isLikelyAlone(word: string): boolean {
  return (
    word.length > 2 &&
    !/(?:[^s]s|men|people|cops|folks|kids)$/u.test(word) &&
    !/(?:tion|ment|ing|ity|ism|ics|ness|ance|ence|ship|ure|age|ody|one|ost|ome|ew|ll|ach|oth|ny)$/u.test(
      word,
    )
  );
}
