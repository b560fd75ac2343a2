/** The languages whose sentences we read; others still yield what stands between marks. */
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import type { Language, LanguageCode } from './language.ts';
import { russian } from './ru/russian.ts';
import { ukrainian } from './uk/ukrainian.ts';

const BY_CODE: Readonly<Record<LanguageCode, Language>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  uk: ukrainian,
  ru: russian,
};

export const LANGUAGES: readonly Language[] = Object.values(BY_CODE);

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
