import type { TextSpan } from '../text/text-span.ts';

const VIA =
  /(?:\btold|\baccording to|\bin an interview with|\b(?:wrote|posted|said) on) ((?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})/gu;

/**
 * Returns through what the words of `quote` came, as named in `sentence` outside the quote: outlets,
 * channels, platforms, documents. In reading order; `[]` where the sentence does not say.
 */
export function findVia(text: string, sentence: TextSpan, quote: TextSpan): TextSpan[] {
  const found: TextSpan[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(VIA)) {
    const name = match[1] ?? '';
    const end = sentence.start + match.index + match[0].length;
    const span = { start: end - name.length, end };
    if (span.end <= quote.start || span.start >= quote.end) found.push(span);
  }
  return found;
}
