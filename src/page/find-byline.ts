/** Finds the byline that a page shows. */
import { nameWords } from './name-words.ts';

/** Elements that may be or hold a byline. */
const CANDIDATES = '[rel~=author], [itemprop~=author], [class*=author i], [class*=byline i]';

const NAMES = new Set(['author', 'authors', 'byline', 'bylines', 'writer']);

/** Longer texts are about an author, not the author's name. */
const MAX_LENGTH = 120;

/** How far around the headline a byline is looked for, in elements. */
const MAX_LEVELS = 4;

/**
 * Returns the texts of the bylines near the headline of `page`, best first; `[]` if there is none.
 */
export function findByline(page: Document): string[] {
  const headline = page.querySelector('h1');
  let around: Element | null = headline?.parentElement ?? page.querySelector('article, main');
  for (let level = 0; around && level < MAX_LEVELS; level++) {
    const texts = [...around.querySelectorAll(CANDIDATES)].filter(isByline).map(textOf);
    const fitting = texts.filter((text) => text.length > 1 && text.length <= MAX_LENGTH);
    if (fitting[0]) return [fitting[0]];
    if (around === page.body) break;
    around = around.parentElement;
  }
  return [];
}

function isByline(element: Element): boolean {
  if (element.matches('[rel~=author], [itemprop~=author]')) return true;
  return nameWords(element).some((word) => NAMES.has(word));
}

/** Microdata may set the name itself apart. */
function textOf(element: Element): string {
  const name = element.querySelector('[itemprop~=name]') ?? element;
  return (name.getAttribute('content') ?? name.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
