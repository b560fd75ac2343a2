/** Words that stand for somebody named before, in our languages. */
import type { Gender } from './person.ts';

export interface Pronoun {
  gender: Gender;
  isPlural: boolean;
  /** "who", "der", "который": it means the name right before it. */
  isRelative: boolean;
}

const FEMALE = set('she her hers elle ella вона її неї она её нее');
const MALE = set('he his him er il él він його он его него');
/** German "sie" is she or they; Russian and Ukrainian "it" forms are left out. */
const EITHER = set('sie');
const PLURAL = set('they their them ils elles ellos ellas leur leurs вони їх они их');
const RELATIVE = set(
  'who whose whom qui quien quienes который которая котрый який яка котрий котра',
);

/** Returns what `word` tells of whom it stands for, or `null` if it is no such pronoun. "I", "we" and "it" are none. */
export function pronounOf(word: string): Pronoun | null {
  const lower = word.toLowerCase();
  const pronoun: Pronoun = { gender: 'unknown', isPlural: false, isRelative: false };
  if (FEMALE.has(lower)) return { ...pronoun, gender: 'female' };
  if (MALE.has(lower)) return { ...pronoun, gender: 'male' };
  if (EITHER.has(lower)) return pronoun;
  if (PLURAL.has(lower)) return { ...pronoun, isPlural: true };
  return RELATIVE.has(lower) ? { ...pronoun, isRelative: true } : null;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
