import type { TextSpan } from '../text/text-span.ts';
import type { Person } from './person.ts';

/**
 * Returns the first person whose name stands within `span`, and where the name stands without the
 * role before it; `null` if nobody is named there. Bodies do not count.
 */
export function personNameIn(
  text: string,
  span: TextSpan,
  people: readonly Person[],
): { person: Person; span: TextSpan } | null {
  let first: { person: Person; span: TextSpan } | null = null;
  for (const person of people.filter(({ kind }) => kind === 'person')) {
    const mention = person.mentions.find(
      ({ start, end }) => start >= span.start && end <= span.end,
    );
    if (!mention || (first !== null && first.span.start <= mention.start)) continue;
    const name = nameWithin(text.slice(mention.start, mention.end), person.name);
    if (name === null || /['’]/.test(text.slice(mention.end, mention.end + 1))) continue;
    first = {
      person,
      span: { start: mention.start + name.at, end: mention.start + name.at + name.length },
    };
  }
  return first;
}

/** Where in a mention the name stands: all of it, or its last word; `null` in a mere description. */
function nameWithin(mention: string, name: string): { at: number; length: number } | null {
  const at = mention.indexOf(name);
  if (at !== -1) return { at, length: name.length };
  const family = name.split(' ').at(-1) ?? '';
  if (mention.endsWith(family))
    return { at: mention.length - family.length, length: family.length };
  const last = mention.split(' ').at(-1) ?? '';
  return /^\p{Lu}/u.test(last) ? { at: mention.length - last.length, length: last.length } : null;
}
