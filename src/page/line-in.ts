/** Reads the text of a small element as one line. */
import { closestTo } from './flat-children.ts';
import { walkIn } from './page-root.ts';

/** Elements that begin a line. */
const BLOCKS = 'div, p, li, dt, dd, address, td, section, header, h1, h2, h3, h4';

/** As much of a text is looked at: white space is not yet collapsed in it. */
const MAX_SOURCE = 2000;

/**
 * Returns the text of `element` in one line, white space collapsed, with a stroke where a block or a
 * break begins a new one: "By Jane Doe | Paris". No more is read of it than a line may have.
 */
export function lineIn(element: Element): string {
  const lines: string[] = [];
  let block: Element | null = null;
  let line = '';
  const walker = walkIn(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let length = 0; length < MAX_SOURCE && walker.nextNode();) {
    const node = walker.currentNode;
    const isText = node instanceof Text;
    const around: Element | null = isText
      ? node.parentElement && closestTo(node.parentElement, BLOCKS)
      : block;
    if (around !== block || (node instanceof Element && node.localName === 'br')) {
      lines.push(line);
      line = '';
      block = around;
    }
    if (!isText) continue;
    const text = node.data.slice(0, MAX_SOURCE);
    // The elements of a line may be words or parts of one: "By" and "Jane", or the last "e".
    line += /^\p{Lu}/u.test(text) ? ` ${text}` : text;
    length += text.length + 1;
  }
  lines.push(line);
  return lines
    .map((one) => one.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join(' | ');
}
