import type { TextSpan } from '../text/text-span.ts';
import { findCarriers } from './find-carriers.ts';

/** Code units read on either side of a quote: the words that say how it came stand near it. */
const NEAR = 400;

/**
 * Returns through what the words of `quote` came, as named in `sentence` outside the quote: outlets,
 * channels, platforms, people. Spans into `text` in reading order, without article and marks; `[]`
 * where the sentence does not say.
 */
export function findVia(text: string, sentence: TextSpan, quote: TextSpan): TextSpan[] {
  const before = {
    start: Math.max(sentence.start, quote.start - NEAR),
    end: Math.min(sentence.end, quote.start),
  };
  const after = {
    start: Math.max(sentence.start, quote.end),
    end: Math.min(sentence.end, quote.end + NEAR),
  };
  return [before, after]
    .filter(({ start, end }) => start < end)
    .flatMap((part) => findCarriers(text, part))
    .map(({ span }) => span);
}
