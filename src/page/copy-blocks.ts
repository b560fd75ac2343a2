/**
 * Makes a page of the blocks alone for Readability, which changes what it reads and looks at every
 * node several times. Each block can be told apart: the element around its text carries its number.
 */
import type { Block } from './block.ts';
import { attributeOf, closestTo, nameOf, parentOf } from './flat-children.ts';
import { rootOf } from './page-root.ts';

/** Holds the index of a block in the element of the copy that holds its text. */
export const NUMBER = 'data-number';

/** What Readability weighs; other attributes are left behind, however large they are. */
const ATTRIBUTES = 'class id role rel itemprop aria-modal'.split(' ');

/** Longer attribute values are cut; no class name has that length for a reason. */
const MAX_ATTRIBUTE = 300;

/** Elements that hold a block's text themselves; in others Readability looks for a paragraph. */
const HOLDERS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th pre blockquote figcaption caption summary address'.split(' '),
);

/** What never holds an article's body; Readability would weigh it all the same. */
const ELSEWHERE = 'nav, footer, menu, [role=navigation], [role=contentinfo]';

/** Returns a document with `blocks`, what `root` of `page` shows, and the elements around them. */
export function copyBlocks(page: Document, root: Element, blocks: readonly Block[]): Document {
  const copy = new DOMParser().parseFromString('', 'text/html');
  const copies = new Map<Element, Element>([[root, copy.body]]);

  const copyOf = (element: Element): Element => {
    const path: Element[] = [];
    let found: Element | undefined;
    for (let at: Element | null = element; at && !found; at = parentOf(at)) {
      found = copies.get(at);
      if (!found) path.push(at);
    }
    found ??= copy.body;
    for (const next of path.toReversed()) {
      found = found.appendChild(copyElement(copy, next));
      copies.set(next, found);
    }
    return found;
  };

  copyAttributes(rootOf(page), copy.documentElement);
  copyAttributes(root, copy.body);
  for (const [index, { element, text, linked }] of blocks.entries()) {
    if (closestTo(element, ELSEWHERE)) continue;
    let holder = copyOf(element);
    if (!HOLDERS.has(holder.localName) || holder.hasAttribute(NUMBER)) {
      holder = holder.appendChild(copy.createElement('p'));
    }
    holder.setAttribute(NUMBER, String(index));
    if (linked > 0) {
      const link = holder.appendChild(copy.createElement('a'));
      link.setAttribute('href', '/');
      link.append(text.slice(0, linked));
    }
    holder.append(text.slice(linked));
  }
  return copy;
}

/** A link becomes a `span`, as the links of a block are made anew; so does what has a broken name. */
function copyElement(copy: Document, element: Element): Element {
  const name = nameOf(element);
  const isKept = name !== 'a' && /^[a-z][a-z0-9-]*$/.test(name);
  const result = copy.createElement(isKept ? name : 'span');
  copyAttributes(element, result);
  return result;
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of ATTRIBUTES) {
    const value = attributeOf(from, name);
    if (value) to.setAttribute(name, value.slice(0, MAX_ATTRIBUTE));
  }
}
