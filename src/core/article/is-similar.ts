/** From this share of common words on, two lines say the same. */
const ENOUGH = 0.75;

/** A line so many times as long as another says more; it need not be read. */
const MAX_RATIO = 3;

/** Returns whether two lines are made of nearly the same words, whatever their order and marks. */
export function isSimilar(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length > short.length * MAX_RATIO) return false;
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return false;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common >= many.size * ENOUGH;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
