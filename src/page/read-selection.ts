/** Reads the text that the user has selected in a page. */
import { parentOf } from './flat-children.ts';
import { joinBlocks } from './join-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import { cutText, spanOf, type TextMap } from './text-map.ts';

/** A text and where it is on the page. */
export interface MappedText {
  text: string;
  map: TextMap;
}

/**
 * Returns the selected text, paragraphs separated by a blank line, the first and the last cut where
 * the selection is; `null` if no text is selected. Several selections, which Firefox has, are joined.
 */
export function readSelection(page: Document): MappedText | null {
  const parts = selectedRanges(page).map(readRange);
  return joinTexts(parts.filter((part) => part !== null));
}

function readRange(range: AbstractRange): MappedText | null {
  const root = commonElement(range);
  if (!root || range.collapsed) return null;
  const whole = joinBlocks(readBlocks(root));
  const span = spanOf(whole.map, range);
  return span && trimText(cutText(whole, span));
}

/** White space at the ends is the selection's, not the text's. */
function trimText(part: MappedText): MappedText | null {
  const start = part.text.length - part.text.trimStart().length;
  const end = part.text.trimEnd().length;
  return start < end ? cutText(part, { start, end }) : null;
}

function joinTexts(parts: readonly MappedText[]): MappedText | null {
  return parts.reduce<MappedText | null>((joined, { text, map }) => {
    if (!joined) return { text, map };
    const before = `${joined.text}\n\n`;
    const runs = map.runs.map((run) => ({ ...run, start: before.length + run.start }));
    return {
      text: before + text,
      map: {
        runs: [...joined.map.runs, ...runs],
        contents: new Map([...joined.map.contents, ...map.contents]),
      },
    };
  }, null);
}

/** The smallest element around both ends of `range`, through shadow roots. */
function commonElement({ startContainer, endContainer }: AbstractRange): Element | null {
  const around = new Set<Element>();
  for (let at = elementOf(startContainer); at; at = parentOf(at)) around.add(at);
  let common = elementOf(endContainer);
  while (common && !around.has(common)) common = parentOf(common);
  return common;
}

function elementOf(node: Node): Element | null {
  if (node instanceof Element) return node;
  if (node instanceof ShadowRoot) return node.host;
  if (node instanceof Document) return node.documentElement;
  return node.parentNode ? elementOf(node.parentNode) : null;
}

/** The selection's ranges; those with an end in an open shadow root, where the browser gives them. */
function selectedRanges(page: Document): AbstractRange[] {
  const selection = Document.prototype.getSelection.call(page);
  if (!selection) return [];
  // Chrome has it since 137.
  if (selection.rangeCount <= 1 && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: openRoots(page) });
  }
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
}

/** The open shadow roots in `root`, and those in them. */
function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  return Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
    shadowRoot instanceof ShadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  );
}
