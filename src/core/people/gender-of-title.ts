import type { NameToken } from './name-tokens.ts';
import type { Gender } from './person.ts';
import type { Terms } from './terms.ts';

/** Returns the gender that the titles before a name tell ("Mr.", "Frau"), or `unknown`. */
export function genderOfTitle(title: readonly NameToken[], terms: Terms): Gender {
  for (const { lower } of title) {
    if (terms.isFemaleTitle(lower)) return 'female';
    if (terms.isMaleTitle(lower)) return 'male';
  }
  return 'unknown';
}

/** Returns the gender of whoever stands behind the article `word` ("la"), or `unknown`. */
export function genderOfArticle(word: string, { words }: Terms): Gender {
  const lower = word.toLowerCase();
  if (words.articleOf.female.split(' ').includes(lower)) return 'female';
  return words.articleOf.male.split(' ').includes(lower) ? 'male' : 'unknown';
}
