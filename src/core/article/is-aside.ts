/**
 * Tells the sentences in which a site speaks to its readers about itself, by their wording: no
 * phrase names a site.
 */
import type { Aside } from '../languages/page-words.ts';
import { ofAllPages } from './all-pages.ts';

/** What is the same in all languages. */
const SIGNS: readonly Aside[] = [
  { words: ['ctrl'], pattern: /ctrl\s*\+\s*enter/u },
  {
    words: ['copyright', '©', '(c)'],
    pattern: /^[\p{P}\p{S}\s]*(?:copyright\b|©|\(c\) ?\d{4})/u,
  },
];

const asides = ofAllPages((pages) => [...SIGNS, ...pages.flatMap((words) => words.asides)]);

const calls = ofAllPages((pages) => pages.flatMap((words) => words.calls));

/** Returns whether a line speaks to the reader about the site. */
export function isAside(line: string): boolean {
  const lower = line.toLowerCase();
  const isIn = (text: string) => (aside: Aside) =>
    aside.words.some((word) => lower.includes(word)) && aside.pattern.test(text);
  return asides().some(isIn(lower)) || calls().some(isIn(line));
}
