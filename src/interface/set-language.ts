/** Tells the page the language and direction of its strings, for screen readers, hyphenation and layout. */
import { locale, t } from './t.ts';

/** Sets `lang` and `dir` of the page, and its title to the string given. */
export function setLanguage(title: string): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = t('textDirection');
  document.title = title;
}
