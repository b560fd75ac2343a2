import { readText } from '../../read-text.ts';
import type { AnnotatedText } from './annotated-text.ts';
import type { JudgedQuote, JudgedText } from './score-quotes.ts';

/** Returns an annotated text with what the program finds in it, to be scored. */
export function findJudged({ lang, text, quotes }: AnnotatedText): JudgedText {
  const found = readText(text, lang).quotes.map(({ type, span, attribution }): JudgedQuote => ({
    type,
    span,
    ...attribution,
  }));
  return { text, gold: quotes, found };
}
