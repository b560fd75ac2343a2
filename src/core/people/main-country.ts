import { countryOf } from './countries.ts';

/** Code units that are read: a news article says early where it is set. */
const READ = 10_000;

/** Names of the country at least; one alone may be in passing. */
const LEAST = 2;

/** How many times as often as any other country; closer ones leave doubt. */
const LEAD = 2;

/** Returns the country that `text` is about by naming it far more often than any other, or `null`. */
export function mainCountry(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [word] of text.slice(0, READ).matchAll(/\p{Lu}[\p{L}.'’]+/gu)) {
    const country = countryOf(word);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < LEAST) return null;
  return second === undefined || first[1] >= LEAD * second[1] ? first[0] : null;
}
