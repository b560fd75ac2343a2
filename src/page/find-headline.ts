/** Finds the headline among the blocks of a page. */
import { similarTo } from '../core/article/is-similar.ts';
import type { Block } from './block.ts';

/** Returns its index, or -1: an `h1` that says the title, a block that says it, or the only `h1`. */
export function findHeadline(blocks: readonly Block[], title: string): number {
  const saysTitle = similarTo(title);
  const headings: number[] = [];
  const alike: number[] = [];
  for (const [index, { element, text }] of blocks.entries()) {
    const isHeading = element.closest('h1') !== null;
    if (isHeading) headings.push(index);
    if (saysTitle(text)) alike.push(index);
  }
  return (
    alike.find((index) => headings.includes(index)) ??
    alike.at(0) ??
    (headings.length === 1 ? headings[0] : undefined) ??
    -1
  );
}
