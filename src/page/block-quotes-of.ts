import type { BlockQuote } from '../core/article/block-quote.ts';
import type { TextSpan } from '../core/text/text-span.ts';
import type { Block } from './block.ts';
import type { QuotedBlocks } from './find-quoted-blocks.ts';

/** More than any page sets apart; the rest are read as ordinary text. */
const MAX_QUOTES = 1000;

/**
 * Returns where `quoted` stand in the article's text, in order and disjoint.
 *
 * @param starts - Where each block of the article begins in its text.
 */
export function blockQuotesOf(
  quoted: readonly QuotedBlocks[],
  starts: ReadonlyMap<Block, number>,
): BlockQuote[] {
  const found: BlockQuote[] = [];
  for (const { paragraphs, end, credit, platform } of quoted.slice(0, MAX_QUOTES)) {
    const start = startOf(paragraphs[0], starts);
    const last = startOf(paragraphs.at(-1), starts);
    // Shadow roots can show elements in another order than the page's.
    if (start === null || last === null || start < (found.at(-1)?.span.end ?? 0)) continue;
    const span = { start, end: last + end };
    if (span.start < span.end) found.push({ span, author: nameIn(credit, starts), platform });
  }
  return found;
}

function nameIn(
  credit: QuotedBlocks['credit'],
  starts: ReadonlyMap<Block, number>,
): TextSpan | null {
  const start = startOf(credit?.block, starts);
  if (!credit || start === null) return null;
  return { start: start + credit.name.start, end: start + credit.name.end };
}

function startOf(block: Block | undefined, starts: ReadonlyMap<Block, number>): number | null {
  return (block && starts.get(block)) ?? null;
}
