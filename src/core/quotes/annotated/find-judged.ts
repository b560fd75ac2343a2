import { readText } from '../../read-text.ts';
import type { Quote } from '../quote.ts';
import type { AnnotatedText } from './annotated-text.ts';
import type { JudgedQuote, JudgedText } from './score-quotes.ts';

/**
 * Returns an annotated text with what the program finds in it, to be scored. A quotation over several
 * paragraphs, of which the program makes a part each, is one as people count.
 */
export function findJudged({ lang, text, quotes }: AnnotatedText): JudgedText {
  const found: JudgedQuote[] = [];
  let before: Quote | null = null;
  for (const quote of readText(text, lang).quotes) {
    const { type, span, attribution, group } = quote;
    const last = found.at(-1);
    const between = before ? text.slice(before.span.end, span.start) : '';
    if (last && before?.group === group && /^\s*\n\s*$/.test(between)) {
      last.span = { start: last.span.start, end: span.end };
    } else {
      found.push({ type, span, ...attribution });
    }
    before = quote;
  }
  return { text, gold: quotes, found };
}
