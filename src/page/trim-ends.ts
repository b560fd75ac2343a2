/** Takes labels and lists of links off an article's ends, and headings with nothing below them. */
import { endsSentence, isProse, proseLength } from '../core/article/is-prose.ts';
import type { Block } from './block.ts';

/** Longer lines at the ends are part of the article though they end without a mark. */
const MAX_LABEL = 50;

/** A list item of that share of links leads to another page. */
const MOSTLY_LINKED = 0.5;

/** Returns `blocks` without what is not worth reading at their start, their end and between. */
export function trimEnds(blocks: readonly Block[]): Block[] {
  const kept = withoutEmptyHeadings(blocks.filter((block) => !isLinkItem(block)));
  let start = 0;
  let end = kept.length;
  while (start < end && isLabel(kept[start])) start++;
  while (end > start && isLabel(kept[end - 1])) end--;
  // A page without a sentence is better shown than lost.
  return start < end ? kept.slice(start, end) : kept;
}

function isLinkItem({ element, text, linked }: Block): boolean {
  const isItem = element.closest('li, h2, h3, h4, h5, h6') !== null;
  return (isItem || !isProse(text)) && linked >= text.length * MOSTLY_LINKED && !endsSentence(text);
}

function isLabel(block: Block | undefined): boolean {
  if (!block || block.element.closest('table, li, blockquote')) return false;
  return proseLength(block.text) < MAX_LABEL && !endsSentence(block.text);
}

/** Drops a heading that is followed by a heading of the same or a higher rank. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    const rank = rankOf(block);
    const next = blocks[index + 1];
    return rank === null || (next !== undefined && (rankOf(next) ?? Infinity) > rank);
  });
}

function rankOf({ element }: Block): number | null {
  const name = element.closest('h2, h3, h4, h5, h6')?.localName;
  return name ? Number(name[1]) : null;
}
