import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import { splitContraction } from './contractions.ts';
import { isName, type KnownNames } from './is-name.ts';
import type { Lexicon } from './lexicon.ts';
import { oneSpelling } from './spelling-variants.ts';
import type { Token } from './token.ts';
import { wordWeight } from './word-weight.ts';

/** What stands before the first word of a sentence. */
const SENTENCE_END = /(?:^|[.!?…\n])[\s"'“”„«»‘’)\]]*$/;

const CLAUSE_MARK = /^\s?[,.;:!?…–—]/;

/** How much of the text before a word is looked at for its sentence's end. */
const LOOK_BACK = 6;

/** The text that a word stands in, and what is known of it. */
export interface TokenContext {
  text: string;
  lexicon: Lexicon;
  known: KnownNames;
}

/** Returns the tokens of a word that is no number: one, or the two halves of a contraction. */
export function wordTokens(
  { span, form }: Word,
  marks: Pick<Token, 'isBracketed' | 'followsEllipsis'>,
  { text, lexicon, known }: TokenContext,
): Token[] {
  const written = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start);
  const startsSentence = SENTENCE_END.test(before);
  const isCapitalised = /^\p{Lu}/u.test(written);
  const isWholeName = isName(text, span, lexicon.lang, known);
  // Halves are cut by place: they need a normal form as long as what is written.
  const halves = form.length === written.length ? splitContraction(form, lexicon.lang) : [];
  const parts =
    halves.length > 0 ? halves : [{ start: 0, end: written.length, form, alternatives: [] }];
  return parts.map((part) => {
    const surface = halves.length > 0 ? form.slice(part.start, part.end) : form;
    const one = lexicon.lang === 'en' ? oneSpelling(part.form) : part.form;
    const isFunctionWord = isStopWord(one) || surface.startsWith("'") || surface.endsWith("'");
    const isFirst = part.start === 0;
    return {
      start: span.start + part.start,
      end: span.start + part.end,
      surface,
      form: one,
      alternatives: part.alternatives,
      stem: stem(one, lexicon.lang),
      weight: wordWeight(one, isFunctionWord, isWholeName),
      isFunctionWord,
      isName: isWholeName && isFirst && !isFunctionWord,
      hasCapital: isCapitalised && isFirst,
      isCapitalised: isCapitalised && isFirst && !isFunctionWord,
      startsSentence: startsSentence && isFirst,
      endsClause: CLAUSE_MARK.test(text.slice(span.start + part.end, span.start + part.end + 2)),
      number: null,
      isBracketed: marks.isBracketed,
      followsEllipsis: marks.followsEllipsis,
    };
  });
}
