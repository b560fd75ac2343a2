/** Reads the text that a page shows, paragraph by paragraph, from the live DOM and its styles. */
import { createBlockWriter, type BlockWriter } from './block-writer.ts';
import type { Block } from './block.ts';
import { attributeOf, flatChildren, nameOf } from './flat-children.ts';
import { nameWords } from './name-words.ts';

/** Elements whose text is not text of the page. */
const NOT_TEXT = new Set(
  'audio button canvas datalist embed iframe math input map meter nav noscript object progress script select style svg template textarea title video'.split(
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

/**
 * Returns a function that counts the nodes it is given and says whether they are still few enough.
 */
export function createBudget(): (node: Node) => boolean {
  let spent = 0;
  return (node) => {
    spent += 1 + (node instanceof Text ? node.length / CHARACTERS_PER_NODE : 0);
    return spent <= MAX_NODES;
  };
}

/** The text of a page. */
export interface PageText {
  /** In document order. */
  blocks: Block[];
  /** Elements that were passed over with all that is in them. */
  skipped: Set<Element>;
}

/** Where the reading is. */
interface Place {
  element: Element;
  linked: boolean;
  keepsLines: boolean;
  depth: number;
}

/** Returns what `root` shows. Hidden elements are left out unless `withHidden`. */
export function readBlocks(root: Element, { withHidden = false } = {}): PageText {
  const writer = createBlockWriter();
  const skipped = new Set<Element>();
  const isAffordable = createBudget();

  const readChildren = (parent: Node, place: Place) => {
    for (const child of flatChildren(parent)) {
      if (!isAffordable(child)) return;
      if (child instanceof Text) {
        writer.addText(child, place.element, place.linked, place.keepsLines);
      } else if (child instanceof Element) {
        readElement(child, place);
      }
    }
  };
  const readElement = (element: Element, place: Place) => {
    const name = nameOf(element);
    if (name === 'br') return writer.breakLine();
    const style = getComputedStyle(element);
    if (
      NOT_TEXT.has(name) ||
      place.depth >= MAX_DEPTH ||
      (!withHidden && isHidden(element, style)) ||
      (place.linked && isTooltip(element))
    ) {
      skipped.add(element);
      return;
    }
    const block = isBlock(element, style);
    const inner = {
      element: block ? element : place.element,
      linked: place.linked || name === 'a',
      keepsLines: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
      depth: place.depth + 1,
    };
    inBlock(writer, block, () => readChildren(element, inner));
  };

  readElement(root, { element: root, linked: false, keepsLines: false, depth: 0 });
  return { blocks: writer.blocks, skipped };
}

function inBlock(writer: BlockWriter, block: boolean, read: () => void): void {
  if (block) writer.endBlock();
  read();
  if (block) writer.endBlock();
}

/** Text that is not painted; whole paragraphs may only be waiting to be faded in. */
function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || attributeOf(element, 'aria-hidden') === 'true') return true;
  const isUnpainted =
    style.visibility === 'hidden' || (style.opacity === '0' && style.position === 'absolute');
  return isUnpainted && !isBlock(element, style);
}

/** What a link shows while the mouse is on it, after its own words. */
function isTooltip(element: Element): boolean {
  return (
    Boolean(element.previousSibling?.textContent?.trim()) &&
    nameWords(element).some((word) => TOOLTIPS.has(word))
  );
}

function isBlock(element: Element, style: CSSStyleDeclaration): boolean {
  if (ALWAYS_BLOCK.has(nameOf(element))) return true;
  const { display } = style;
  if (display === 'contents' || display.startsWith('inline') || display.startsWith('ruby')) {
    return false;
  }
  const isDropCap = style.float !== 'none' && (element.textContent?.trim().length ?? 0) <= DROP_CAP;
  return !isDropCap;
}
