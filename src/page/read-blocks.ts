/** Reads the text that a page shows, paragraph by paragraph, from the live DOM and its styles. */
import { createBlockWriter, type TextPlace } from './block-writer.ts';
import type { Block } from './block.ts';
import { attributeOf, flatChildren, nameOf } from './flat-children.ts';
import { nameWords } from './name-words.ts';

/** Elements whose text is not text of the page. */
const NOT_TEXT = new Set(
  'audio button canvas datalist embed iframe math input map meter nav noscript object progress rp rt script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements that may hold a drop cap; floated ones of other kinds are boxes. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** Elements that begin and end a paragraph whatever their style says. */
const ALWAYS_BLOCK = new Set('p h1 h2 h3 h4 h5 h6 li blockquote figcaption td th'.split(' '));

/**
 * As many nodes as are read; a page with more is cut. Several times what large pages have, chosen
 * for time.
 */
const MAX_NODES = 60_000;

/** So many characters of text count as much as a node. */
const CHARACTERS_PER_NODE = 64;

/** As deep as elements are followed; HTML parsers stop at 512. */
const MAX_DEPTH = 600;

/** A floated inline element up to this long is a drop cap, not a box beside the text. */
const DROP_CAP = 3;

const TOOLTIPS = new Set(['tooltip', 'popover', 'popup']);

/** Where the reading is. */
interface Place extends TextPlace {
  depth: number;
}

/** Returns the text that `root` shows. Hidden elements are left out unless `withHidden`. */
export function readBlocks(root: Element, { withHidden = false } = {}): Block[] {
  const writer = createBlockWriter();
  let spent = 0;

  const readChildren = (parent: Node, place: Place) => {
    for (const child of flatChildren(parent)) {
      if (++spent > MAX_NODES) return;
      if (child instanceof Text) {
        spent += child.length / CHARACTERS_PER_NODE;
        if (spent <= MAX_NODES) writer.addText(child, place);
      } else if (child instanceof Element) {
        readElement(child, place);
      }
    }
  };
  const readElement = (element: Element, { element: around, linked, depth }: Place) => {
    const name = nameOf(element);
    if (name === 'br') return writer.breakLine();
    if (NOT_TEXT.has(name) || depth >= MAX_DEPTH) return;
    const style = getComputedStyle(element);
    const block = isBlock(element, name, style);
    if (!withHidden && isHidden(element, style, block)) return;
    if (linked && isTooltip(element)) return;
    const inner = {
      // A form cannot be asked what is around it.
      element: block && name !== 'form' ? element : around,
      linked: linked || name === 'a',
      style,
      depth: depth + 1,
    };
    if (block) writer.endBlock();
    readChildren(element, inner);
    if (block) writer.endBlock();
  };

  const style = getComputedStyle(root);
  readElement(root, { element: root, linked: false, style, depth: 0 });
  return writer.blocks;
}

/** Text that is not painted; whole paragraphs may only be waiting to be faded in. */
function isHidden(element: Element, style: CSSStyleDeclaration, block: boolean): boolean {
  if (attributeOf(element, 'aria-hidden') === 'true' || style.display === 'none') return true;
  if (block) return false;
  return style.visibility === 'hidden' || (style.opacity === '0' && style.position === 'absolute');
}

/** What a link shows while the mouse is on it, after its own words. */
function isTooltip(element: Element): boolean {
  return (
    Boolean(element.previousSibling?.textContent?.trim()) &&
    nameWords(element).some((word) => TOOLTIPS.has(word))
  );
}

function isBlock(element: Element, name: string, style: CSSStyleDeclaration): boolean {
  if (ALWAYS_BLOCK.has(name)) return true;
  const { display } = style;
  if (display === 'contents' || display.startsWith('inline') || display.startsWith('ruby')) {
    return false;
  }
  return !(INLINE.has(name) && isDropCap(element, style));
}

function isDropCap({ textContent }: Element, { float }: CSSStyleDeclaration): boolean {
  return float !== 'none' && (textContent?.trim().length ?? 0) <= DROP_CAP;
}
