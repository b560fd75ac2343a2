/**
 * Copies a page for Readability, which changes what it reads. Text in the copy can be told apart:
 * the element around it carries a number.
 */
import { attributeOf, flatChildren, nameOf } from './flat-children.ts';
import { createBudget } from './read-blocks.ts';

/** Holds the number of the text directly in an element of the copy. */
export const NUMBER = 'data-number';

/** What Readability weighs; other attributes are left behind, however large they are. */
const ATTRIBUTES = new Set('class id role rel itemprop dir lang aria-modal'.split(' '));

/** Longer attribute values are cut; no class name has that length for a reason. */
const MAX_ATTRIBUTE = 300;

/**
 * Readability may give the attributes of one of these to another (it simplifies nested ones), so
 * their text gets an element of its own.
 */
const MERGED = new Set(['div', 'section']);

/** A copy, and the way back to the page. */
export interface PageCopy {
  copy: Document;
  /** The number of a text node of the page; text nodes of one element may share it. */
  numbers: Map<Text, number>;
}

/** Returns a copy of `root` in `page` without the elements `skipped`, cut where {@link readBlocks} cuts it. */
export function copyPage(page: Document, skipped: ReadonlySet<Element>, root: Element): PageCopy {
  const copy = page.implementation.createHTMLDocument(page.title);
  const numbers = new Map<Text, number>();
  let last = 0;
  const isAffordable = createBudget();

  const copyChildren = (from: Node, to: Element) => {
    let number = 0;
    for (const child of flatChildren(from)) {
      if (!isAffordable(child)) return;
      if (child instanceof Text) {
        if (child.data.trim() === '') {
          to.append(' ');
          continue;
        }
        let parent = to;
        if (MERGED.has(to.localName)) {
          parent = to.appendChild(copy.createElement('span'));
          number = 0;
        }
        number ||= ++last;
        parent.setAttribute(NUMBER, String(number));
        parent.append(child.data);
        numbers.set(child, number);
      } else if (child instanceof Element && !skipped.has(child)) {
        copyChildren(child, to.appendChild(copyElement(copy, child)));
      }
    }
  };
  copyAttributes(page.documentElement, copy.documentElement);
  copyAttributes(root, copy.body);
  copyChildren(root, copy.body);
  return { copy, numbers };
}

/** An element that cannot be made again (its name came from broken markup) becomes a `span`. */
function copyElement(copy: Document, element: Element): Element {
  const name = nameOf(element);
  const result = copy.createElement(/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span');
  copyAttributes(element, result);
  if (attributeOf(element, 'href') !== null) result.setAttribute('href', '/');
  return result;
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of Element.prototype.getAttributeNames.call(from)) {
    const value = ATTRIBUTES.has(name) ? attributeOf(from, name) : null;
    if (value) to.setAttribute(name, value.slice(0, MAX_ATTRIBUTE));
  }
}
