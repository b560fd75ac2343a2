/** The languages whose sentences we read; others still yield what stands between marks. */
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import type { Language } from './language.ts';
import { russian } from './ru/russian.ts';
import { ukrainian } from './uk/ukrainian.ts';

export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  ukrainian,
  russian,
];

/** Returns the language for a BCP 47 tag ("de-AT"), `null` where it is none of ours. */
export function knownLanguage(lang: string | null): Language | null {
  if (lang === null) return null;
  return byCode(lang) ?? byCode(lang.toLowerCase().split(/[-_]/)[0]) ?? null;
}

function byCode(code: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language.code === code);
}

/** Returns the language for a BCP 47 tag; English where it is unknown or `null`. */
export function languageOf(lang: string | null): Language {
  return knownLanguage(lang) ?? english;
}

/**
 * Returns a function that gives what `make` makes of all languages, made when it is first asked for:
 * for what is read without knowing the language, like the lines that a site puts around an article.
 */
export function ofAll<Made>(make: (languages: readonly Language[]) => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => (made ??= { value: make(LANGUAGES) }).value;
}
