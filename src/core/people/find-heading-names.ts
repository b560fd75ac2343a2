/** Finds people in headings, where every word is written large: only those whom the text names elsewhere. */
import type { TextSpan } from '../text/text-span.ts';
import type { NameToken } from './name-tokens.ts';
import { parseName } from './parse-name.ts';
import type { Person } from './person.ts';

/** Returns the places in headings that name one of `people`, in order. */
export function findHeadingNames(
  text: string,
  tokens: readonly NameToken[],
  people: readonly Person[],
): { person: Person; span: TextSpan }[] {
  const byFamily = new Map<string, Person>();
  for (const person of people.filter(({ kind }) => kind === 'person')) {
    const family = parseName(person.name).family[0]?.toLowerCase();
    if (family !== undefined && !byFamily.has(family)) byFamily.set(family, person);
  }
  const found: { person: Person; span: TextSpan }[] = [];
  for (const [index, token] of tokens.entries()) {
    const person = token.inHeading && token.isCapital ? byFamily.get(token.lower) : undefined;
    if (!person) continue;
    const words = person.name.split(' ').length - 1;
    const start = tokens[Math.max(0, index - words)]?.start ?? token.start;
    const isFull = text.slice(start, token.end) === person.name;
    found.push({ person, span: { start: isFull ? start : token.start, end: token.end } });
  }
  return found;
}
