/**
 * What the program has to know of a language, by the step that asks for it. A new language is a code here
 * and a folder: the compiler then asks for the rest.
 */
import type { ChangeWords } from './change-words.ts';
import type { DateWords } from './date-words.ts';
import type { Grammar } from './grammar.ts';
import type { PeopleWords } from './people-words.ts';
import type { SourceWords } from './source-words.ts';
import type { Stemmer } from './stemmer.ts';

/** ISO 639-1. */
export type LanguageCode = 'en' | 'de' | 'fr' | 'es' | 'uk' | 'ru';

/** Its stop words and what pages say are in `page-languages.ts`. */
export interface Language {
  code: LanguageCode;
  script: 'Latin' | 'Cyrillic';
  /** Letters that no other of our languages in this script has; `null` where it has none. */
  ownLetters: RegExp | null;
  /** Takes inflection off a word. */
  stem: Stemmer;
  /** How somebody's words are given. */
  grammar: Grammar;
  /** What people and bodies are called. */
  people: PeopleWords;
  /** Words that carry or turn the meaning of a sentence. */
  changes: ChangeWords;
  /** How dates are given. */
  dates: DateWords;
  /** Through what news and words come. */
  sources: SourceWords;
}
