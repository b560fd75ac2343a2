/**
 * The ways into a page that no markup can bar. A picture, a form or a frame with a name is a property
 * of its document, and stands before the document's own: `<img name="querySelector">` takes the
 * method away, in a content script too. Elements but forms have no such properties.
 */

/** Returns the root element of `page`; an empty one if it has none. */
export function rootOf(page: Document): Element {
  return (
    Document.prototype.querySelector.call(page, ':root') ??
    Document.prototype.createElement.call(page, 'html')
  );
}

/** Returns the body of `page`; `null` if it has none, as a page of frames. */
export function bodyOf(page: Document): Element | null {
  return rootOf(page).querySelector(':scope > body');
}

/** Returns the title of `page`, white space collapsed; `''` if it has none. */
export function titleOf(page: Document): string {
  const title = rootOf(page).querySelector('head > title')?.textContent ?? '';
  return title.replace(/\s+/gu, ' ').trim();
}

/** Returns the style sheets that scripts gave to `page`, to be changed in place. */
export function scriptSheetsOf(page: Document): CSSStyleSheet[] {
  return Reflect.get(Document.prototype, 'adoptedStyleSheets', page);
}

/** Returns a walker through what is in `root`. `shown` is a mask of NodeFilter. */
export function walkIn(root: Node, shown: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, shown);
}
