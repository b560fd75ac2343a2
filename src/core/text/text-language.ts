/**
 * Which language a text is in. Pages declare it, but many declare their site's language for a text in
 * another, and plain text declares none.
 *
 * Function words tell it: in running text more than a quarter of all words are among a few hundred.
 * A library that knows a hundred languages (franc) takes as long to load as the whole background.
 */
import { languagesOfStopWord, STOP_WORD_LANGUAGES } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** UTF-16 code units to look at: enough words to be sure, and a page may be in two languages. */
const SAMPLE = 1500;

/** Fewer words prove nothing: a headline may be all names. */
const FEWEST_WORDS = 20;

/**
 * How many of the words must be function words of a language. Relatives that we do not read (Dutch,
 * Italian, Bulgarian) share about an eighth of their words with these lists.
 */
const SHARE = 0.2;

/** How many times more there must be than of every other language. */
const LEAD = 1.5;

/**
 * Returns the language of `text`: `declared` (BCP 47 or `null`), unless the text is plainly in another
 * of the languages we read. A page that declares a language we do not read is believed; without a
 * declaration some Portuguese passes for Spanish.
 */
export function textLanguage(text: string, declared: string | null): string | null {
  const code = primary(declared);
  if (code !== null && !STOP_WORD_LANGUAGES.includes(code)) return declared;
  const words = wordsOf(text.slice(0, SAMPLE));
  if (words.length < FEWEST_WORDS) return declared;
  const counts = new Map<string, number>();
  for (const lang of words.flatMap(({ form }) => languagesOfStopWord(form))) {
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const [[lang, count] = ['', 0], [, second] = ['', 0]] = [...counts].toSorted(
    ([, one], [, other]) => other - one,
  );
  const isPlain = count >= SHARE * words.length && count >= LEAD * second;
  return isPlain && code !== lang ? lang : declared;
}

/** "de-AT" → "de". */
function primary(tag: string | null): string | null {
  return tag?.toLowerCase().split(/[-_]/)[0] ?? null;
}
