import { givenNameGender } from '../people/given-names.ts';
import { termsOf } from '../people/terms.ts';
import type { TextSpan } from '../text/text-span.ts';

/** What stands before a capital that a sentence, a clause or a quotation brings about. */
const CLAUSE_START = /(?:^|[.!?…\n:;“„«"‘‚‹([–—-])[\s"'“”„«»‘’)\]]*$/;

/** The word before, without its full stop. */
const WORD_BEFORE = /(\p{L}+)\.?\s+$/u;

/** How much of the text before a word is looked at. */
const LOOK_BACK = 20;

/** Says of a word as written whether a wider text uses it as a name; see {@link isNameIn}. */
export type KnownNames = (written: string) => boolean;

/** Returns whether the word at `span` is capitalised because it is a name, or part of one. */
export function isName(text: string, span: TextSpan, lang: string, known: KnownNames): boolean {
  const written = text.slice(span.start, span.end);
  if (!/^\p{Lu}/u.test(written)) return false;
  const { isTitle, roleOf } = termsOf(lang);
  if (isTitle(written) || roleOf(written) !== null) return false;
  if (givenNameGender(written) !== null) return true;
  const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start);
  const previous = WORD_BEFORE.exec(before)?.[1] ?? '';
  if (isTitle(previous) || (/^\p{Lu}/u.test(previous) && givenNameGender(previous) !== null)) {
    return true;
  }
  // German writes every noun with a capital.
  if (lang === 'de') return false;
  return CLAUSE_START.test(before) ? known(written) || isNameIn(text, written) : true;
}

/**
 * Returns whether `text` has the word with its capital inside a sentence, and nowhere without. For
 * words that begin a quote, whose capital says nothing.
 */
export function isNameIn(text: string, written: string): boolean {
  const isInside = placesOf(text, written).some(
    (at) => text[at - 1] === ' ' && INSIDE.test(text[at - 2] ?? ''),
  );
  return isInside && placesOf(text, written.toLowerCase()).length === 0;
}

/** What stands before a word inside a sentence. */
const INSIDE = /[\p{Ll},]/u;

const LETTER = /[\p{L}\p{N}]/u;

/** Where `word` stands in `text` as a whole word. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    if (!LETTER.test(before) && !LETTER.test(after)) places.push(at);
  }
  return places;
}
