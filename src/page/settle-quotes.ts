import type { Block } from './block.ts';
import { findPullQuotes } from './find-pull-quotes.ts';
import { findQuotedBlocks, type QuotedBlocks } from './find-quoted-blocks.ts';

/** An article's paragraphs, and what is quoted in them. */
export interface Settled {
  /** In document order. */
  paragraphs: Block[];
  quoted: QuotedBlocks[];
}

/**
 * Takes pull quotes that repeat the body out of an article's paragraphs, and puts the lines that name
 * the authors of its block quotes in.
 *
 * @param blocks - All text of the page.
 * @param standfirst - Stays, whatever it repeats.
 */
export function settleQuotes(
  blocks: readonly Block[],
  paragraphs: readonly Block[],
  standfirst: readonly Block[],
): Settled {
  const chosen = new Set(paragraphs);
  const found = findQuotedBlocks(blocks, chosen);
  for (const block of findPullQuotes(paragraphs, found, standfirst)) chosen.delete(block);
  const quoted = found.filter(({ paragraphs: words }) => words.some((block) => chosen.has(block)));
  for (const { credit } of found) if (credit) chosen.delete(credit.block);
  for (const { credit } of quoted) if (credit) chosen.add(credit.block);
  return { paragraphs: blocks.filter((block) => chosen.has(block)), quoted };
}
