/** Finds the line that signs an article: below its text, in many countries. */
import { splitByline, startsCredit } from '../core/article/split-byline.ts';
import { lineIn } from './line-in.ts';
import { rootOf, walkIn } from './page-root.ts';

/** As many texts of an article are looked at for a line that signs it. */
const MAX_TEXTS = 5000;

/** What is set at the right edge: in running text only a signature is. */
const AT_THE_RIGHT =
  '[align=right], [style*="text-align:right" i], [style*="text-align: right" i], [class~=has-text-align-right]';

/** A signature is a name of so many words alone. */
const SIGNATURE = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}$/u;

/** Longer lines sign nothing. In UTF-16 code units. */
const MAX_LENGTH = 120;

/**
 * Returns the line below `headline` that says who wrote the article, or that is a name alone at the
 * right edge; `[]` if there is none.
 */
export function findSignature(headline: Element): string[] {
  const article = headline.closest('article, main') ?? rootOf(document);
  const walker = walkIn(article, NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  for (let count = 0; count < MAX_TEXTS; count++) {
    const node = walker.nextNode();
    if (!(node instanceof Text)) break;
    const text = node.data
      .slice(0, MAX_LENGTH * 2)
      .replace(/\s+/gu, ' ')
      .trim();
    const parent = node.parentElement;
    if (!parent || text.length > MAX_LENGTH || headline.contains(node)) continue;
    if (startsCredit(text)) return [splitByline(text).length > 0 ? text : lineIn(parent)];
    const right = SIGNATURE.test(text) ? parent.closest(AT_THE_RIGHT) : null;
    if (right && lineIn(right) === text) return [text];
  }
  return [];
}
