/**
 * What the program has to know of a language, by the step that asks for it. A new language is one
 * folder that fills this in, and one line in `language-of.ts`.
 */
import type { ChangeWords } from './change-words.ts';
import type { Grammar } from './grammar.ts';

export interface Language {
  /** ISO 639-1. */
  code: string;
  /** How somebody's words are given. */
  grammar: Grammar;
  /** Words that carry or turn the meaning of a sentence. */
  changes: ChangeWords;
}
