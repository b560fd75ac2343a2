/**
 * Chooses among candidates, the same way for every engine: the longest common subsequence of words,
 * as a share of both texts.
 */
import { wordsOf } from '../../src/core/text/words.ts';

/** Returns the candidate most like `text`, or `null` if there is none. */
export function mostAlike(text: string, candidates: readonly string[]): string | null {
  const words = formsOf(text);
  let best: string | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const other = formsOf(candidate);
    const common = commonSubsequence(words, other);
    const score = (0.75 * common) / words.length + (0.25 * common) / other.length;
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

function formsOf(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      row[at] =
        b[at - 1] === word ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
