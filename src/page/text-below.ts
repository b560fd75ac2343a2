/** Reads what stands between a headline and its article. */
import { closestTo } from './flat-children.ts';
import { rootOf, walkIn } from './page-root.ts';

/** Elements whose text nobody sees. */
const UNSEEN = new Set('script style noscript template'.split(' '));

/** As many texts below a headline as may stand before the body. */
const MAX_TEXTS = 40;

/** The first text of that length below a headline is of the body. */
const BODY = 200;

/** Returns the short texts between `headline` and the body below it, in document order. */
export function textBelow(headline: Element): Text[] {
  const walker = walkIn(rootOf(document), NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  const texts: Text[] = [];
  while (texts.length < MAX_TEXTS) {
    const node = walker.nextNode();
    if (!(node instanceof Text)) break;
    if (UNSEEN.has(node.parentElement?.localName ?? '')) continue;
    // A post has a date and an author of its own.
    if (node.parentElement && closestTo(node.parentElement, 'blockquote')) continue;
    const { length } = node.data.trim();
    if (length > BODY) break;
    if (length > 0 && !headline.contains(node)) texts.push(node);
  }
  return texts;
}
