import type { Person } from './person.ts';
import { isSamePerson } from './same-person.ts';

/** Two to four capitalised words with the small words that names hold. */
const FULL_NAME =
  /\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:de|da|van|von|bin|al|del|la|der|du) ){0,2}\p{Lu}[\p{L}\p{M}'’-]*\.?){1,3}/gu;

/**
 * Returns the people and bodies that `text` names, each once, in the order of their first mention.
 */
export function findPeople(text: string, _lang: string | null): Person[] {
  const people: Person[] = [];
  for (const match of text.matchAll(FULL_NAME)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const known = people.find(({ name }) => isSamePerson(name, match[0]));
    if (known) known.mentions.push(span);
    else
      people.push({
        name: match[0],
        kind: 'person',
        gender: 'unknown',
        role: null,
        mentions: [span],
      });
  }
  return people;
}
