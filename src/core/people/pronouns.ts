/** Words that stand for somebody named before. */
import type { Gender } from './person.ts';
import type { Terms } from './terms.ts';
import { perLanguage } from './terms.ts';
import { wordTest } from './word-test.ts';

export interface Pronoun {
  gender: Gender;
  isPlural: boolean;
  /** "who", "который": it means the name right before it. */
  isRelative: boolean;
}

const testsOf = perLanguage(({ words: { pronouns } }) => ({
  isFemale: wordTest(pronouns.female),
  isMale: wordTest(pronouns.male),
  isEither: wordTest(pronouns.either),
  isPlural: wordTest(pronouns.plural),
  isRelative: wordTest(pronouns.relative),
}));

/** Returns what `word` tells of whom it stands for, or `null` if it is no such pronoun. "I", "we" and "it" are none. */
export function pronounOf(word: string, terms: Terms): Pronoun | null {
  const is = testsOf(terms);
  const pronoun: Pronoun = { gender: 'unknown', isPlural: false, isRelative: false };
  if (is.isFemale(word)) return { ...pronoun, gender: 'female' };
  if (is.isMale(word)) return { ...pronoun, gender: 'male' };
  if (is.isEither(word)) return pronoun;
  if (is.isPlural(word)) return { ...pronoun, isPlural: true };
  return is.isRelative(word) ? { ...pronoun, isRelative: true } : null;
}
