/** The words of pages of all languages, joined, for a page's language is not known before its text is. */
import { once } from '../languages/once.ts';
import { otherPages } from '../languages/other-pages.ts';
import { PAGE_LANGUAGES } from '../languages/page-languages.ts';
import type { PageWords } from '../languages/page-words.ts';

/**
 * Returns a function that gives what `make` makes of the words of all languages, when it is first asked for.
 *
 * @param make - Gets them one by one, and `any`, which joins the patterns that a function picks into one for any of them.
 */
export function ofAllPages<Made>(
  make: (pages: readonly PageWords[], any: (pick: (words: PageWords) => string) => string) => Made,
): () => Made {
  return once(() => {
    const pages = [...Array.from(PAGE_LANGUAGES.values(), (each) => each.pages), otherPages];
    return make(pages, (pick) => anyOf(pages.map(pick)));
  });
}

/** Returns a pattern for any of `patterns`; one that matches nothing if all are empty. */
function anyOf(patterns: readonly string[]): string {
  const all = patterns.filter((pattern) => pattern !== '');
  return all.length > 0 ? `(?:${all.join('|')})` : '[]';
}
