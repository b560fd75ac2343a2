/** Takes the site's name off the title of a page. */
import { isSimilar } from './is-similar.ts';

/** What stands between a headline and the name of a site or section. */
const SEPARATOR = /\s+[|•·»›\\/–—-]+\s+|\s*[|»]\s*|\s+::\s+/gu;

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
  const headline = headings.find(
    (heading) => heading.length >= MIN_HEADLINE && heading !== whole && whole.startsWith(heading),
  );
  if (headline && /^\s*[|•·»›–—:-]/u.test(whole.slice(headline.length))) return headline;

  let start = 0;
  let end = whole.length;
  const cuts = [...whole.matchAll(SEPARATOR)];
  for (const cut of cuts.toReversed()) {
    const after = whole.slice(cut.index + cut[0].length, end);
    if (!isName(after, cut[0], siteNames) || cut.index < MIN_HEADLINE) break;
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
function isName(text: string, separator: string, siteNames: readonly string[]): boolean {
  if (siteNames.some((name) => isSimilar(text, name))) return true;
  return /[|»]/u.test(separator) && text.split(' ').length <= MAX_NAME_WORDS;
}
