/** The languages whose sentences we read; others still yield what stands between marks. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const LANGUAGES: readonly Language[] = [en, de, fr, es, uk, ru];

/** Returns the language for a BCP 47 tag ("de-AT"); English where it is unknown or `null`. */
export function languageOf(lang: string | null): Language {
  const code = lang?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? en;
}
