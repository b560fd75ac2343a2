/** Finds the byline that a page shows. */
import { splitByline, startsByline } from '../core/article/split-byline.ts';
import { nameWords } from './name-words.ts';
import { textBelow } from './text-below.ts';

/** Elements that may be or hold a byline. */
const CANDIDATES =
  '[rel~=author], [itemprop~=author], [class*=author i], [class*=byline i], [class*=writer i], [id*=author i], [id*=byline i]';

const NAMES = /^(?:authors?|bylines?|writers?)(?:names?|links?|info|line)?$/u;

/** Longer texts are about an author, not the author's name. */
const MAX_LENGTH = 120;

/** As much of a text is looked at: white space is not yet collapsed in it. */
const MAX_SOURCE = 2000;

/** More elements than any page has for its bylines. */
const MAX_CANDIDATES = 100;

/** How far around the headline a byline is looked for, in elements. */
const MAX_LEVELS = 4;

/** How far a line is followed outwards from the word that begins it, in elements. */
const LINE_LEVELS = 2;

/**
 * Returns the texts of the bylines near the headline of `page`: those that its markup calls so,
 * else a line that begins as one, such as "By Jane Doe"; `[]` if there is none.
 */
export function findByline(page: Document, headline: Element | null): string[] {
  let around: Element | null = headline?.parentElement ?? page.querySelector('article, main');
  for (let level = 0; around && level < MAX_LEVELS; level++) {
    const found = namedBylines(around);
    if (found.length > 0) return found;
    if (around === page.body) break;
    around = around.parentElement;
  }
  return headline ? writtenByline(headline) : [];
}

/** The innermost bylines of the first group in `around`: those set as its first one is. */
function namedBylines(around: Element): string[] {
  const candidates = [...around.querySelectorAll(CANDIDATES)].slice(0, MAX_CANDIDATES);
  const bylines = candidates.filter((element) => {
    const text = textOf(element);
    return text.length <= MAX_LENGTH && isByline(element) && splitByline(text).length > 0;
  });
  const innermost = bylines.filter((one) => !bylines.some((other) => isAround(one, other)));
  const [first] = innermost;
  if (!first) return [];
  const group = first.parentElement?.parentElement;
  return innermost
    .filter(
      ({ className, localName }) => className === first.className && localName === first.localName,
    )
    .filter((one) => group?.contains(one))
    .map(textOf);
}

function isAround(one: Element, other: Element): boolean {
  return one !== other && one.contains(other);
}

function isByline(element: Element): boolean {
  if (element.matches('[rel~=author], [itemprop~=author]')) return true;
  return nameWords(element).some((word) => NAMES.test(word));
}

/** The line that the first "By" below the headline begins. */
function writtenByline(headline: Element): string[] {
  for (const node of textBelow(headline)) {
    if (!startsByline(node.data)) continue;
    let line: Element | null = node.parentElement;
    for (let level = 0; line && level <= LINE_LEVELS; level++) {
      const text = textOf(line);
      if (text.length > MAX_LENGTH) break;
      // "By" may be alone in its element, before those of the names.
      if (text.length > node.data.trim().length || level === LINE_LEVELS) return [text];
      line = line.parentElement;
    }
    const alone = node.data.trim();
    if (alone.length <= MAX_LENGTH && alone.includes(' ')) return [alone];
  }
  return [];
}

/** The text of a byline, its elements apart. Microdata may set the name itself apart. */
function textOf(element: Element): string {
  const name = element.querySelector('[itemprop~=name]') ?? element;
  const content = name.getAttribute('content');
  if (content !== null) return content.slice(0, MAX_SOURCE).trim();
  return (name.textContent ?? '').slice(0, MAX_SOURCE).replace(/\s+/gu, ' ').trim();
}
