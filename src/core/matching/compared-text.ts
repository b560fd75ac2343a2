import type { KnownNames } from './is-name.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { Lexicon } from './lexicon.ts';
import { readTokens } from './read-tokens.ts';
import { stripMarks } from './strip-marks.ts';
import type { Token } from './token.ts';

/** A text made ready for comparing; reading it takes longer than most comparisons. */
export interface ComparedText {
  /** Without the marks at its ends. */
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  known: KnownNames;
}

/** Reads the page's words; `lang` is BCP 47, `known` says which words the article has as names. */
export function readPageWords(words: string, lang: string | null, known: KnownNames): ComparedText {
  const text = stripMarks(words);
  const lexicon = lexiconOf(text, lang);
  return { text, tokens: readTokens(text, lexicon, known), lexicon, known };
}

/** Reads a document's words to be compared with `page`: in the page's language. */
export function readDocumentWords(words: string, { lexicon, known }: ComparedText): ComparedText {
  const text = stripMarks(words);
  return { text, tokens: readTokens(text, lexicon, known), lexicon, known };
}
