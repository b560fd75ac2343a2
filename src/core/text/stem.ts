/**
 * A light stemmer: takes inflection off a word so that "developing" and "develops", "стороны" and
 * "сторон" compare equal. It knows endings, no dictionary, and leaves derivation ("developer")
 * alone: two words that only look alike must stay two. A stem is for comparing, not for reading.
 */
import { knownLanguage, LANGUAGES, languageOf } from '../languages/language-of.ts';
import type { Language } from '../languages/language.ts';

/** No word of a text is longer; what is, is left as it is. */
const LONGEST_WORD = 40;

/** Returns the stem of `form`, a word in normal form. `lang` is BCP 47; `null` goes by the letters. */
export function stem(form: string, lang: string | null): string {
  if (form.length > LONGEST_WORD || /\p{N}/u.test(form)) return form;
  return languageOfWord(form, lang).stem(form);
}

/** A page's language says nothing of a word in another script. */
function languageOfWord(form: string, lang: string | null): Language {
  const declared = knownLanguage(lang);
  const script = /\p{Script=Cyrillic}/u.test(form) ? 'Cyrillic' : 'Latin';
  if (declared?.script === script) return declared;
  if (script === 'Latin') return languageOf(null);
  const written = LANGUAGES.filter((language) => language.script === script);
  const byLetter = written.find(({ ownLetters }) => ownLetters?.test(form));
  return byLetter ?? written.find(({ ownLetters }) => ownLetters === null) ?? languageOf(null);
}
