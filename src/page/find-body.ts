/** Asks Readability which text of a page is its article. */
import { Readability } from '@mozilla/readability';

import { NUMBER } from './copy-page.ts';

/**
 * Returns the numbers of the text that Readability takes for the article; empty if it finds none.
 * The copy is used up.
 */
export function findBody(copy: Document): Set<number> {
  const kept = new Set<number>();
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  if (!(content instanceof Element)) return kept;
  for (const element of content.querySelectorAll(`[${NUMBER}]`)) {
    kept.add(Number(element.getAttribute(NUMBER)));
  }
  return kept;
}
