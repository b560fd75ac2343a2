/** Finds the byline that a page shows. */
import { splitByline, startsByline } from '../core/article/split-byline.ts';
import { findSignature } from './find-signature.ts';
import { parentOf } from './flat-children.ts';
import { lineIn } from './line-in.ts';
import { nameWords } from './name-words.ts';
import { bodyOf, rootOf } from './page-root.ts';
import { textBelow } from './text-below.ts';

/** Elements that may be or hold a byline. */
const CANDIDATES =
  '[rel~=author], [itemprop~=author], [class*=author i], [class*=byline i], [class*=writer i], [id*=author i], [id*=byline i]';

const NAMES = /^(?:authors?|bylines?|writers?)(?:names?|links?|info|line)?$/u;

/** Longer texts are about an author, not the author's name. */
const MAX_LENGTH = 120;

/** As much of an attribute is read. */
const MAX_SOURCE = 2000;

/** More elements than any page has for its bylines. */
const MAX_CANDIDATES = 100;

/** How far around the headline a byline is looked for, in elements. */
const MAX_LEVELS = 4;

/** How far a line is followed outwards from the word that begins it, in elements. */
const LINE_LEVELS = 2;

/**
 * Returns the texts of the bylines that `page` shows, those of each place apart, the likeliest place
 * first: what its markup calls so near the headline; a line below it that begins as one, such as "By
 * Jane Doe"; a line at the end that signs the article.
 */
export function findBylines(page: Document, headline: Element | null): string[][] {
  const places = [namedBylines(page, headline)];
  if (headline) places.push(writtenByline(headline), findSignature(headline));
  return places.filter((place) => place.length > 0);
}

/** The bylines so called in the smallest part of the page around the headline that has some. */
function namedBylines(page: Document, headline: Element | null): string[] {
  let around: Element | null =
    headline?.parentElement ?? rootOf(page).querySelector('article, main');
  for (let level = 0; around && level < MAX_LEVELS; level++) {
    const found = firstGroup(around);
    if (found.length > 0) return found;
    if (around === bodyOf(page)) break;
    around = parentOf(around);
  }
  return [];
}

/** The innermost bylines of the first group in `around`: those set as its first one is. */
function firstGroup(around: Element): string[] {
  const candidates = [...Element.prototype.querySelectorAll.call(around, CANDIDATES)].slice(
    0,
    MAX_CANDIDATES,
  );
  const bylines = candidates.filter((element) => {
    const text = textOf(element);
    return text.length <= MAX_LENGTH && isByline(element) && splitByline(text).length > 0;
  });
  const innermost = bylines.filter((one) => !bylines.some((other) => isAround(one, other)));
  const [first] = innermost;
  if (!first) return [];
  const group = bylinesAround(first) ?? first.parentElement?.parentElement;
  return innermost
    .filter(
      ({ className, localName }) => className === first.className && localName === first.localName,
    )
    .filter((one) => group && Node.prototype.contains.call(group, one))
    .map(textOf);
}

/** The outermost element around a byline that holds bylines and nothing else. */
function bylinesAround(byline: Element): Element | null {
  let outermost: Element | null = null;
  let around = parentOf(byline);
  for (let level = 0; around && level < MAX_LEVELS; level++) {
    if (isByline(around) && textOf(around).length <= MAX_LENGTH) outermost = around;
    around = parentOf(around);
  }
  return outermost;
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

/** The text of a byline. Microdata may set the name itself apart. */
function textOf(element: Element): string {
  const name = element.querySelector('[itemprop~=name]') ?? element;
  return name.getAttribute('content')?.slice(0, MAX_SOURCE).trim() ?? lineIn(name);
}
