/** Takes the site's name off the title of a page. */
import { isSimilar } from './is-similar.ts';
import { lettersOf } from './letters-of.ts';

/** What stands between a headline and the name of a site or section. */
const SEPARATOR = /\s+[|•·»›\\/–—-]+\s+|\s*[|：ㅣ｜]\s*|\s+::\s+/gu;

/** A headline has at least so many letters; a shorter one is half of a title with a dash. */
const MIN_HEADLINE = 12;

/** The name of a site or a section has at most so many words. */
const MAX_NAME_WORDS = 5;

/**
 * Returns `title` without the site's name before or after the headline. `headings` are the page's
 * `h1`: one of them inside the title is taken for the headline.
 */
export function cleanTitle(
  title: string,
  siteNames: readonly string[],
  headings: readonly string[],
): string {
  const whole = title.replace(/\s+/gu, ' ').trim();
  let start = 0;
  let end = whole.length;
  const cuts = [...whole.matchAll(SEPARATOR)];
  const isHeadline = (part: string) =>
    part.length >= MIN_HEADLINE && headings.some((heading) => isSame(part, heading));
  for (const cut of cuts) {
    const parts = [whole.slice(0, cut.index), whole.slice(cut.index + cut[0].length)];
    const headline = parts.find(isHeadline);
    if (headline) return headline;
  }
  for (const cut of cuts.toReversed()) {
    const after = whole.slice(cut.index + cut[0].length, end);
    const isSite = siteNames.some((name) => isSimilar(after, name));
    if (!(isSite || isName(after, cut[0])) || (!isSite && cut.index < MIN_HEADLINE)) break;
    if (siteNames.some((name) => isSimilar(whole.slice(0, cut.index), name))) break;
    end = cut.index;
  }
  for (const cut of cuts) {
    const before = whole.slice(start, cut.index);
    if (cut.index >= end || !siteNames.some((name) => isSimilar(before, name))) break;
    start = cut.index + cut[0].length;
  }
  return whole.slice(start, end).trim();
}

/** After a bar anything short is a name; after a dash only the site's own. */
function isName(text: string, separator: string): boolean {
  return /[|»｜]/u.test(separator) && text.split(' ').length <= MAX_NAME_WORDS;
}

/** Whether two lines have the same letters and digits. */
function isSame(one: string, other: string): boolean {
  const letters = lettersOf(one);
  return letters !== '' && letters === lettersOf(other);
}
