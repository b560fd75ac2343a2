/** Finds outlets that no list has, by what somebody does with them: "told Veldra that …", "gegenüber Veldra". */
import { countryOf } from '../people/countries.ts';
import { givenNameGender } from '../people/given-names.ts';
import {
  isBodyWord,
  isCalendarWord,
  isPlaceWord,
  isSmallWord,
  isThingWord,
  isTitle,
} from '../people/name-words.ts';
import type { Person } from '../people/person.ts';
import { roleOf } from '../people/role-words.ts';
import { isSamePerson } from '../people/same-person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { isInitialism, isPlatform } from './media-names.ts';

/** Somebody is spoken to, and a name of one or two words follows; German and Romance verbs need their preposition. */
const TOLD =
  /(?<!\p{L})(?:told|tells|in an? (?:[\p{Ll}-]+ )?(?:interview|conversation) with|speaking to|gegenüber|im (?:Interview|Gespräch) mit|dans un entretien (?:à|avec)|dans les colonnes d[eu]|au micro d[eu]|citée? par|en una entrevista con|en los micrófonos de|(?:dijo|contó|confirmó|confirma|contestó|explicó|declaró|aseguró) a|(?:dit|déclaré|confié|expliqué|indiqué|assuré) à|в інтерв['’ʼ]ю|в интервью) ([„“«"]?)(\p{Lu}[\p{L}\d-]*\p{Ll}[\p{L}\d]*(?: (?:(?:de|del|du|des|la|le|of|the) ){0,2}\p{Lu}[\p{L}\d-]+){0,3})(?![\p{L}’'])/gu;

/** After "told Veldra": the words themselves, when they came to it, or the end. */
const GOES_ON =
  /^[”“»"]?(?:\s*(?:$|[,.:;“„«"])|\s+(?:that|on|in|this|last|earlier|at|after|by|via|dass|am|que|lors|el|по|про|що|что)(?!\p{L}))/u;

/**
 * Returns the names in `text` between `start` and `end` that are outlets for nothing but the words
 * before them: neither anybody of `people` nor a place, a body or a plain noun.
 */
export function unlistedOutlets(
  text: string,
  { start, end }: TextSpan,
  people: readonly Person[],
): TextSpan[] {
  const part = text.slice(start, end);
  return Array.from(part.matchAll(TOLD)).flatMap((match) => {
    const name = match[2] ?? '';
    const at = match.index + match[0].length - name.length;
    if (!GOES_ON.test(part.slice(at + name.length)) || !isLikely(name, people)) return [];
    return [{ start: start + at, end: start + at + name.length }];
  });
}

function isLikely(name: string, people: readonly Person[]): boolean {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  if (isPlatform(name) || isInitialism(name)) return false;
  if (givenNameGender(words[0] ?? '') !== null) return false;
  if (words.some(isNoOutlet)) return false;
  return !people.some((person) => person.name.includes(name) || isSamePerson(person.name, name));
}

function isNoOutlet(word: string): boolean {
  return (
    isSmallWord(word) ||
    isCalendarWord(word) ||
    isBodyWord(word) ||
    isThingWord(word) ||
    isPlaceWord(word) ||
    isTitle(word) ||
    roleOf(word) !== null ||
    countryOf(word) !== null ||
    /\p{Ll}(?:[^s]s|e[lr]?n)$/u.test(word)
  );
}
