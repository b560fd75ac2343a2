/**
 * What the content script has to know of each language: how to tell it, and what pages say of themselves. It is a
 * list of its own so that the page is not given the rest.
 */
import { pages as german } from './de/pages.ts';
import { stopWords as germanWords } from './de/stop-words.ts';
import { pages as english } from './en/pages.ts';
import { stopWords as englishWords } from './en/stop-words.ts';
import { pages as spanish } from './es/pages.ts';
import { stopWords as spanishWords } from './es/stop-words.ts';
import { pages as french } from './fr/pages.ts';
import { stopWords as frenchWords } from './fr/stop-words.ts';
import type { LanguageCode } from './language.ts';
import type { PageWords } from './page-words.ts';
import { pages as russian } from './ru/pages.ts';
import { stopWords as russianWords } from './ru/stop-words.ts';
import type { StopWords } from './stop-words.ts';
import { pages as ukrainian } from './uk/pages.ts';
import { stopWords as ukrainianWords } from './uk/stop-words.ts';

export interface PageLanguage {
  stopWords: StopWords;
  pages: PageWords;
}

const BY_CODE: Readonly<Record<LanguageCode, PageLanguage>> = {
  en: { stopWords: englishWords, pages: english },
  de: { stopWords: germanWords, pages: german },
  fr: { stopWords: frenchWords, pages: french },
  es: { stopWords: spanishWords, pages: spanish },
  uk: { stopWords: ukrainianWords, pages: ukrainian },
  ru: { stopWords: russianWords, pages: russian },
};

/** By ISO 639-1. */
export const PAGE_LANGUAGES: ReadonlyMap<string, PageLanguage> = new Map(Object.entries(BY_CODE));
