/** The languages whose sentences we read; others still yield what stands between marks. */
import { en } from './en.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [en];

/** Returns the language for a BCP 47 tag ("de-AT"); English where it is unknown or `null`. */
export function languageOf(lang: string | null): Language {
  const code = lang?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? en;
}
