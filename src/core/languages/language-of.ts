/** The languages whose sentences we read; others still yield what stands between marks. */
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import type { Language } from './language.ts';
import { russian } from './ru/russian.ts';
import { ukrainian } from './uk/ukrainian.ts';

const LANGUAGES: readonly Language[] = [english, german, french, spanish, ukrainian, russian];

/** Returns the language for a BCP 47 tag ("de-AT"), `null` where it is none of ours. */
export function knownLanguage(lang: string | null): Language | null {
  const code = lang?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}

/** Returns the language for a BCP 47 tag; English where it is unknown or `null`. */
export function languageOf(lang: string | null): Language {
  return knownLanguage(lang) ?? english;
}
