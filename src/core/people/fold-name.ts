/**
 * One form for the spellings of a name in different languages and scripts: Zelensky, Zelenskyy,
 * Selenskyj and Зеленський. It is made for comparing and is nobody's spelling.
 *
 * Names written alike that differ only in what is folded here ("Clark", "Klark") also meet; that is
 * the price, and a first name mostly tells them apart.
 */
import { remember } from './remember.ts';
import { transliterate } from './transliterate.ts';

/** Letters that Unicode does not decompose. */
const STROKED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/** Spellings by which German gives a Slavic name away; its "ch" is then the "kh" of English. */
const GERMAN = /tsch|sch|[oe]wa?$|skyj$|ijew$/;

/** Slavic names, in which "g" and "h" are one letter of two languages. */
const SLAVIC = /(?:[oe][vw]a?|sk[iy]|enko|chuk|ii|ei|uk|ak)$/;

/** Spellings by which French gives a Slavic name away; its "ch" is then the "sh" of English. */
const FRENCH = /tch|cht|[bdgklmnprtz]ou/;

/** Applied in order; each is a letter or a group that languages write differently. "C" is the "ch" of "church". */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/dzh/g, 'j'],
  [/schtsch|shch|szcz|chtch/g, 's'],
  [/tsch|tch|dsch|dj(?=[aeiou])|cz/g, 'C'],
  [/sch|sh|zh|sz|rz/g, 's'],
  [/ch/g, 'C'],
  [/ph/g, 'f'],
  [/ck|q(?:u(?=[aei]))?/g, 'k'],
  [/x/g, 'ks'],
  [/t?z|ts|dz/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/ff$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ine$/g, 'in'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/^ie/g, 'e'],
  [/io/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/iei|ii/g, 'i'],
  [/C/g, 'c'],
];

/** Returns the folded form of one word of a name: lower-case Latin letters, `''` if it has none. */
export const foldName: (word: string) => string = remember(folded);

function folded(word: string): string {
  let plain = plainLetters(word);
  if (GERMAN.test(plain)) plain = plain.replace(/(?<![st])ch/g, 'kh').replace(/^s(?=[aeiou])/, 'z');
  if (SLAVIC.test(plain)) plain = plain.replaceAll('g', 'h');
  if (FRENCH.test(plain)) plain = plain.replace(/(?<!t)ch(?!t)/g, 's');
  let form = plain.replaceAll('kh', 'h');
  for (const [pattern, letter] of FOLDS) form = form.replace(pattern, letter);
  return form;
}

/** Returns `word` in lower-case Latin letters without marks. */
export function plainLetters(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : latinLetters(word);
}

/** Most words have nothing but these. */
const PLAIN = /^[a-z]*$/i;

const latinLetters = remember((word) => {
  const latin = transliterate(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => STROKED.get(letter) ?? letter);
  return latin.replace(/[^\p{L}]/gu, '');
});
