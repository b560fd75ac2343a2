/** Lists of words and phrases as the files of languages write them, and what is made of them. */

/**
 * Phrases, separated by ";", the words of one by a space, in lower case with typewriter apostrophes. In place
 * of a word may stand several, "told/tells"; `~` in one stands for any letters, "сайт~"; `?` at the end of
 * a place says that it may be missing, "the?"; `*` is any word, or none.
 */
export type PhraseList = string;

/** One place in a phrase. */
interface Place {
  fits: (word: string) => boolean;
  /** Words that it takes, `null` if they cannot be listed. */
  words: readonly string[] | null;
  /** The same as a pattern. */
  pattern: string;
  optional: boolean;
}

const ANY_WORD = String.raw`[\p{L}\p{N}'’ʼ-]+`;

/** For `~`; it has an end so that no text takes long. */
const ANY_LETTERS = String.raw`[\p{L}-]{0,30}`;

/** Returns a pattern for any of `words`, in which `~` stands for any letters. */
function wordsPattern(words: readonly string[]): string {
  return words.map((word) => word.replaceAll("'", "['’ʼ]").replaceAll('~', ANY_LETTERS)).join('|');
}

/** Returns the test whether a word in lower case is one of `list`, words by white space, in which `~` stands for any letters. */
export function listTest(list: string): (word: string) => boolean {
  const all = list.split(/\s+/).filter((word) => word !== '');
  const words = new Set(all.filter((word) => !word.includes('~')));
  const others = all.filter((word) => word.includes('~'));
  if (others.length === 0) return (word) => words.has(word);
  const pattern = new RegExp(`^(?:${wordsPattern(others)})$`, 'u');
  return (word) => words.has(word) || pattern.test(word);
}

function placeOf(written: string): Place {
  if (written === '*') return { fits: () => true, words: null, pattern: ANY_WORD, optional: true };
  const words = written.replace(/\?$/, '').split('/');
  const isListed = words.every((word) => !word.includes('~'));
  return {
    fits: listTest(words.join(' ')),
    words: isListed ? words : null,
    pattern: wordsPattern(words),
    optional: written.endsWith('?'),
  };
}

function phrasesIn(list: PhraseList): Place[][] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/).map(placeOf));
}

/** Says whether the `end` first of `words`, in lower case, end with a phrase of a list. */
export type PhraseEnding = (words: readonly string[], end: number) => boolean;

/** Returns the test for `list`. Its time does not grow with the words before. */
export function phraseEnding(list: PhraseList): PhraseEnding {
  const byLast = new Map<string, Place[][]>();
  const others: Place[][] = [];
  for (const places of phrasesIn(list)) {
    const last = places.at(-1);
    if (!last?.words || last.optional) others.push(places);
    else for (const word of last.words) byLast.set(word, [...(byLast.get(word) ?? []), places]);
  }
  return (words, end) => {
    const last = words[end - 1];
    if (last === undefined) return false;
    const fits = (places: readonly Place[]) => endsWith(words, end, places, places.length);
    return (byLast.get(last)?.some(fits) ?? false) || others.some(fits);
  };
}

/** Returns the words, by white space, that a phrase of `list` may end with; those whose last word is not listed are left out. */
export function lastWords(list: PhraseList): string {
  return phrasesIn(list)
    .flatMap((places) => {
      const first = places.findLastIndex(({ optional }) => !optional);
      return places.slice(Math.max(0, first)).flatMap(({ words }) => words ?? []);
    })
    .join(' ');
}

/** Whether the words before `end` are the places before `left`. */
function endsWith(
  words: readonly string[],
  end: number,
  places: readonly Place[],
  left: number,
): boolean {
  const place = places[left - 1];
  if (!place) return true;
  const word = words[end - 1];
  if (word !== undefined && place.fits(word) && endsWith(words, end - 1, places, left - 1))
    return true;
  return place.optional && endsWith(words, end, places, left - 1);
}

/** Matches nowhere. */
const NOTHING = '[]';

/** Returns the pattern of the phrases of `list`, for text in lower case or to be used without regard to case. */
export function phrasePattern(list: PhraseList): string {
  const phrases = phrasesIn(list).map((places) => {
    let pattern = '';
    let isOpen = true;
    for (const place of places) {
      // The space goes with the word that may be missing, and stands behind it at the front.
      const word = `(?:${place.pattern})`;
      if (isOpen) pattern += place.optional ? `(?:${word} )?` : word;
      else pattern += place.optional ? `(?: ${word})?` : ` ${word}`;
      isOpen &&= place.optional;
    }
    return pattern;
  });
  return phrases.length > 0 ? `(?:${phrases.join('|')})` : NOTHING;
}

/** Returns the pattern of the words of `list`, which are separated by white space. */
export function wordPattern(list: string): string {
  const words = list.split(/\s+/).filter((word) => word !== '');
  return words.length > 0 ? `(?:${wordsPattern(words)})` : NOTHING;
}
