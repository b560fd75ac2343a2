/** The stem of an English word. */
import { SHORTEST_STEM } from '../stemmer.ts';

/** Plural, possessive, past and gerund; then the silent e and the doubled consonant they leave behind. */
export function stem(form: string): string {
  let word = form.replace(/'s?$/, '');
  if (/[^s]ies$/.test(word) && word.length > 4) word = `${word.slice(0, -3)}y`;
  else if (/(?:[sxz]|[cs]h)es$/.test(word) && word.length > 4) word = word.slice(0, -2);
  else if (/[^siu]s$/.test(word) && word.length > 3) word = word.slice(0, -1);

  if (/[^e]ied$/.test(word) && word.length > 4) word = `${word.slice(0, -3)}y`;
  const base =
    /[rt]eed$/.test(word) && word.length > 5 ? word.slice(0, -1) : word.replace(/(?:ing|ed)$/, '');
  if (base !== word && base.length >= SHORTEST_STEM && /[aeiouy]/.test(base)) {
    word = /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  }
  if (word.length > SHORTEST_STEM && word.endsWith('e')) word = word.slice(0, -1);
  return word.length > SHORTEST_STEM && word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
