/**
 * The sentences of a text where they are asked for. Most of a text is never asked about, and to tell
 * where its sentences end takes longer than all that is then asked.
 */
import { sentencesIn, splitParagraphs } from './split-sentences.ts';
import type { TextSpan } from './text-span.ts';

export interface SentenceFinder {
  /** Returns the sentence that holds `offset`, or the last one before it; `null` if there is none. */
  at: (offset: number) => TextSpan | null;
  /**
   * Returns how many sentences the one at `from` is before the one at `to`, which is not before it. More
   * than `most` are not counted to the end.
   */
  between: (from: number, to: number, most: number) => number;
}

/** Returns a finder of the sentences that `splitSentences` gives. */
export function sentenceFinder(text: string): SentenceFinder {
  const paragraphs = splitParagraphs(text);
  const known = new Map<number, TextSpan[]>();

  function sentences(paragraph: number): readonly TextSpan[] {
    const before = known.get(paragraph);
    if (before) return before;
    const span = paragraphs[paragraph];
    const found = span ? sentencesIn(text, span) : [];
    known.set(paragraph, found);
    return found;
  }

  return {
    at(offset) {
      const here = sentences(lastBefore(paragraphs, offset));
      return here[lastBefore(here, offset)] ?? null;
    },
    between(from, to, most) {
      const first = lastBefore(paragraphs, from);
      let paragraph = lastBefore(paragraphs, to);
      let count = lastBefore(sentences(paragraph), to);
      while (paragraph > first && count <= most) {
        paragraph -= 1;
        count += sentences(paragraph).length;
      }
      return paragraph > first ? count : count - lastBefore(sentences(first), from);
    },
  };
}

/** Returns the index of the last of `spans`, which are in order, that starts at `offset` or before; -1 for none. */
function lastBefore(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
