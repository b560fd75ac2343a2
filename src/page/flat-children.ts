/**
 * Walking a page as it is shown, through open shadow roots and slots.
 *
 * A form gives its fields as properties of its own, under any name a page likes: `form.childNodes`
 * may be an `<input name=childNodes>`, in a content script too. So forms are read with a tree
 * walker, which asks nothing of them.
 */
import { walkIn } from './page-root.ts';

/**
 * Returns the nodes that are shown inside `node`, in order: those of its open shadow root if it has
 * one, those put into it if it is a slot, else its children.
 */
export function flatChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLFormElement) return childrenOfForm(node);
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : node.childNodes;
  }
  const root = node instanceof Element ? node.shadowRoot : null;
  return (root ?? node).childNodes;
}

/** Returns the element around `element`, the host for one at the top of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element instanceof HTMLFormElement) {
    const walker = walkIn(document, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = element;
    const parent = walker.parentNode();
    return parent instanceof Element ? parent : null;
  }
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Returns the nearest element from `element` outwards that `selector` is for; `null` if there is none. */
export function closestTo(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Returns an element's name in lower case. */
export function nameOf(element: Element): string {
  return element instanceof HTMLFormElement ? 'form' : element.localName;
}

/** Returns the value of an attribute; `null` if the element has none. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

function childrenOfForm(form: HTMLFormElement): Node[] {
  const walker = walkIn(form, NodeFilter.SHOW_ALL);
  const children: Node[] = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  return children;
}
