/** Turns text nodes and line breaks, told in document order, into blocks. */
import type { Block } from './block.ts';
import type { TextRun } from './text-map.ts';

/**
 * White space that is not shown as it is written, and marks that are not seen: the soft hyphen, the
 * zero-width space, the word joiner and the byte order mark. Joiners and direction marks stay: they
 * change what is read. A single space between words is left alone, as most are.
 */
const UNSEEN = /[\s\u0085\u00ad\u200b\u2060]{2,}|(?! )[\s\u0085\u00ad\u200b\u2060]|^ | $/gu;

/** In text that keeps its line breaks, a break is told apart from other white space. */
const UNSEEN_IN_LINES = /\n|(?:(?!\n)[\s\u0085])+|[\u00ad\u200b\u2060]+/gu;

/** What is shown as a space. */
const SPACE = /[^\u00ad\u200b\u2060\ufeff]/u;

/** Where a text stands. */
export interface TextPlace {
  /** The nearest block-level element around it. */
  element: Element;
  linked: boolean;
  /** Of the element that it is in. */
  style: CSSStyleDeclaration;
}

/** Takes a page piece by piece. */
export interface BlockWriter {
  /** Adds what a text node shows. */
  addText(node: Text, place: TextPlace): void;
  /** A `<br>`; the second in a row ends the paragraph. */
  breakLine(): void;
  /** A block boundary. */
  endBlock(): void;
  /** The blocks written so far, none of them empty. */
  blocks: Block[];
}

/** Returns a writer with no blocks. */
export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let space: { node: Text; offset: number } | null = null;
  let breaks = 0;

  const endBlock = () => {
    if (open) blocks.push(open);
    open = null;
    space = null;
    breaks = 0;
  };
  const breakLine = () => {
    if (open) breaks++;
    if (breaks > 1) endBlock();
  };
  const write = (node: Text, offset: number, length: number, { element, linked }: TextPlace) => {
    open ??= { element, text: '', runs: [], linked: 0 };
    if (breaks > 0) open.text += '\n';
    else if (space) append(open, space.node, space.offset, 1, ' ');
    space = null;
    breaks = 0;
    append(open, node, offset, length, node.data.slice(offset, offset + length));
    if (linked) open.linked += length;
  };

  const addText = (node: Text, place: TextPlace) => {
    const { data } = node;
    // Most texts of a page are the white space between its elements.
    if (!open && data.trim() === '') return;
    const inLines = data.includes('\n') && keepsLines(place.style);
    let from = 0;
    for (const match of data.matchAll(inLines ? UNSEEN_IN_LINES : UNSEEN)) {
      if (match.index > from) write(node, from, match.index - from, place);
      from = match.index + match[0].length;
      const offset = match[0].search(SPACE);
      if (inLines && match[0] === '\n') breakLine();
      else if (open && offset >= 0) space ??= { node, offset: match.index + offset };
    }
    if (from < data.length) write(node, from, data.length - from, place);
  };
  return { addText, breakLine, endBlock, blocks };
}

/** Adds text to a block, to its last run if it goes on where that ends. */
function append(block: Block, node: Text, offset: number, length: number, text: string): void {
  const last: TextRun | undefined = block.runs.at(-1);
  const start = block.text.length;
  block.text += text;
  if (
    last?.node === node &&
    last.offset + last.length === offset &&
    last.start + last.length === start
  ) {
    last.length += length;
  } else {
    block.runs.push({ start, length, node, offset });
  }
}

/** Whether a line break in the text is one on the page. */
function keepsLines({ whiteSpace }: CSSStyleDeclaration): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
}
