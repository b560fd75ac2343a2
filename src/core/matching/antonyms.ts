import { stem } from '../text/stem.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** A word has to be this long for its prefix to be one: "unite" is not "ite". */
const SHORTEST_BASE = 4;

/** Returns whether the lexicon has the two words as opposites. */
export function isAntonym(one: Token, two: Token, lexicon: Lexicon): boolean {
  const opposites = lexicon.antonyms.get(writtenStem(one, lexicon));
  return opposites?.has(writtenStem(two, lexicon)) ?? false;
}

/** "First" is the opposite of "last", and a number: its own stem is that of the number. */
function writtenStem({ stem: own, surface, number }: Token, { lang }: Lexicon): string {
  return number ? stem(surface, lang) : own;
}

/** Returns whether one of two forms is the other with a negating prefix: "fair" and "unfair". */
export function isNegated(one: string, two: string, lexicon: Lexicon): boolean {
  const [base, longer] = one.length < two.length ? [one, two] : [two, one];
  return (
    base.length >= SHORTEST_BASE &&
    longer.endsWith(base) &&
    lexicon.negativePrefixes.includes(longer.slice(0, -base.length)) &&
    !lexicon.notNegated.has(longer)
  );
}
