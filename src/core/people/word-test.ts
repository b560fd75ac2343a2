/** Reads the lists of `PeopleWords`. */
import { SMALL_LETTER } from './letters.ts';
import { remember } from './remember.ts';

/** Says something of a word in any case. */
export type WordTest = (word: string) => boolean;

/** What only patterns hold. */
const PATTERN = /[?*+[\](){}|\\^]/;

/** Longer words are in no list, and are not matched with patterns. */
const LONGEST = 50;

/** Returns a test for being one of the words of `lists`. A list is read when the first word is asked about. */
export function wordTest(...lists: readonly string[]): WordTest {
  let isListed: WordTest | null = null;
  return (word) => (isListed ??= compile(lists.join(' ')))(word);
}

/**
 * Most lists are short, and all their words: that a word is too long to be one says most. Only what a
 * pattern says is worth remembering.
 */
function compile(list: string): WordTest {
  const { plain, pattern } = listOf(list);
  const words = new Set(plain);
  const longest = Math.max(0, ...plain.map(({ length }) => length));
  if (pattern === null) return (word) => word.length <= longest && words.has(word.toLowerCase());
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return remember((word) => {
    const lower = word.toLowerCase();
    return words.has(lower) || (word.length <= LONGEST && whole.test(lower));
  });
}

/** Returns a test for ending as one of the words of `list`. */
export function endingTest(list: string): WordTest {
  let ending: RegExp | null = null;
  if (list === '') return () => false;
  return remember((word) => {
    ending ??= new RegExp(`(?:${alternatives(list)})$`, 'u');
    return word.length <= LONGEST && ending.test(word.toLowerCase());
  });
}

/** Returns the words of `list` that are no patterns, and the others as alternatives of one; `null` if there are none. */
export function listOf(list: string): { plain: string[]; pattern: string | null } {
  const words = wordsOf(list);
  const patterns = words.filter((word) => PATTERN.test(word));
  return {
    plain: words.filter((word) => !PATTERN.test(word)),
    pattern: patterns.length === 0 ? null : withLetters(patterns.join('|')),
  };
}

/** Returns the words of `lists` as alternatives of a regular expression; they match nothing if there are none. */
export function alternatives(...lists: readonly string[]): string {
  const words = wordsOf(lists.join(' '));
  return words.length === 0 ? NOTHING : withLetters(words.join('|'));
}

/** Returns the phrases of `lists`, which ";" parts, in the same way. */
export function phraseAlternatives(...lists: readonly string[]): string {
  const phrases = lists.flatMap((list) => list.split(';')).filter((phrase) => phrase !== '');
  return phrases.length === 0 ? NOTHING : withLetters(phrases.join('|'));
}

/** A pattern that nothing matches. */
const NOTHING = '(?!)';

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The class of small letters compiles much faster than `\p{L}`, which says the same and more. */
function withLetters(pattern: string): string {
  return pattern.replaceAll(String.raw`\p{L}`, SMALL_LETTER);
}
