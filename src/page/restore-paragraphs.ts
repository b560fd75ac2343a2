/** Finds the paragraphs of the body that Readability leaves out. */
import { isProse } from '../core/article/is-prose.ts';
import type { Block } from './block.ts';
import { parentOf } from './flat-children.ts';

/** A paragraph that is nearly all link is a teaser, unless it is a sentence among others. */
const MAX_LINKED = 0.5;

/** As many paragraphs of a kind make it the kind that bodies are made of. */
const ENOUGH = 3;

/**
 * Returns the blocks of `blocks` that are of the body though not in `kept`: between its first and
 * last paragraph, or beside others of the same parent, and set like them.
 */
export function restoreParagraphs(blocks: readonly Block[], kept: ReadonlySet<Block>): Set<Block> {
  const parents = new Set<Element>();
  const kinds = new Map<string, number>();
  let first = blocks.length;
  let last = -1;
  for (const [index, block] of blocks.entries()) {
    if (!kept.has(block) || !isProse(block.text)) continue;
    first = Math.min(first, index);
    last = index;
    const parent = parentOf(block.element);
    if (parent) parents.add(parent);
    kinds.set(kindOf(block), (kinds.get(kindOf(block)) ?? 0) + 1);
  }
  const restored = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (kept.has(block) || !isProse(block.text)) continue;
    const parent = parentOf(block.element);
    const beside = parent !== null && parents.has(parent);
    const alike = (kinds.get(kindOf(block)) ?? 0) >= ENOUGH;
    const within = index > first && index < last;
    const linked = block.linked / block.text.length;
    if ((beside && alike) || (within && (beside || alike) && linked < MAX_LINKED)) {
      restored.add(block);
    }
  }
  return restored;
}

/** Paragraphs set alike have the same element and classes, and parents with the same. */
function kindOf({ element }: Block): string {
  const parent = parentOf(element);
  return [element, parent].map((at) => `${at?.localName}.${at?.getAttribute('class')}`).join(' ');
}
