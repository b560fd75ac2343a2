import type { Token } from './token.ts';

/** Words of a text beyond these are not searched for phrases. */
const MOST_WORDS = 200;

/** Returns the longest run of words of `one` that stands in `two` too, the first if there are several. */
export function longestPhrase(one: readonly Token[], two: readonly Token[]): readonly Token[] {
  const [a, b] = [one.slice(0, MOST_WORDS), two.slice(0, MOST_WORDS)];
  let [longest, end] = [0, 0];
  let before: number[] = [];
  for (const [index, { form }] of a.entries()) {
    const lengths: number[] = [];
    for (const [at, other] of b.entries()) {
      if (form !== other.form) continue;
      const length = (before[at - 1] ?? 0) + 1;
      lengths[at] = length;
      if (length > longest) [longest, end] = [length, index + 1];
    }
    before = lengths;
  }
  return a.slice(end - longest, end);
}
