/** How the article's text is spread over the elements of the page. */
import type { Block } from './block.ts';
import { parentOf } from './flat-children.ts';

/** Where the article's text stands. */
export interface BodyShare {
  /** The smallest element that holds almost all of the text. */
  root: Element | null;
  /** The share of the text inside an element, 0–1. */
  of(element: Element): number;
}

/** A standfirst or a last paragraph may stand outside the root. */
const ALMOST_ALL = 0.85;

/** Measures `blocks`, the article as far as it is known. Linear in their number times their depth. */
export function bodyShare(blocks: readonly Block[]): BodyShare {
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of blocks) {
    total += text.length;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      lengths.set(at, (lengths.get(at) ?? 0) + text.length);
    }
  }
  const of = (element: Element) => (lengths.get(element) ?? 0) / Math.max(total, 1);
  let root: Element | null = null;
  // Elements come innermost first for each block; the last that is still smaller wins.
  for (const [element, length] of lengths) {
    if (length >= total * ALMOST_ALL && (!root || isInside(element, root))) root = element;
  }
  return { root, of };
}

/** Whether `element` is inside `other`, through shadow roots too. */
export function isInside(element: Element, other: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (at === other) return true;
  return false;
}
