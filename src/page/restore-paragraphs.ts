/** Finds the paragraphs of the body that Readability leaves out. */
import { isProse } from '../core/article/is-prose.ts';
import type { Block } from './block.ts';
import { attributeOf, nameOf, parentOf } from './flat-children.ts';

/** A paragraph that is nearly all link is a teaser, unless it is a sentence among others. */
const MAX_LINKED = 0.5;

/** As many paragraphs of a kind make it the kind that bodies are made of. */
const ENOUGH = 3;

/** How many elements around a paragraph make its kind. */
const LEVELS = 4;

/** A page may hold several articles; a body is mended inside its own. */
const CONTAINERS = 'article, main, [role=main]';

const SUBHEADINGS = 'h2, h3, h4';

/** What sets paragraphs apart inside a body. */
const SETS = 'blockquote, ul, ol, dl';

/**
 * Returns the blocks of `blocks` that are of the body though not in `kept`: those set like several
 * of its paragraphs, in the same article, and those between its first paragraph and its last.
 */
export function restoreParagraphs(blocks: readonly Block[], kept: ReadonlySet<Block>): Set<Block> {
  const parents = new Set<Element | null>();
  const containers = new Set<Element | null>();
  const kinds = new Map<string, number>();
  const prose = new Set(blocks.filter(({ text }) => isProse(text)));
  let first = blocks.length;
  let last = -1;
  for (const [index, block] of blocks.entries()) {
    if (!kept.has(block) || !prose.has(block)) continue;
    first = Math.min(first, index);
    last = index;
    parents.add(placeOf(block));
    containers.add(block.element.closest(CONTAINERS));
    kinds.set(kindOf(block), (kinds.get(kindOf(block)) ?? 0) + 1);
  }
  const restored = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (kept.has(block) || !(prose.has(block) || block.element.closest(SETS))) continue;
    const beside = parents.has(placeOf(block));
    const kind = kindOf(block);
    const alike =
      prose.has(block) && (kinds.get(kind) ?? 0) >= ENOUGH && (beside || kind.includes('.'));
    const within = index > first && index < last;
    const linked = block.linked / block.text.length;
    const isInArticle = containers.has(block.element.closest(CONTAINERS));
    if (isInArticle && (alike || (within && beside && linked < MAX_LINKED))) restored.add(block);
  }
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const isAbove = next !== undefined && (kept.has(next) || restored.has(next));
    if (index > first && isAbove && isHeadingOf(block, next)) restored.add(block);
  }
  return restored;
}

/** Whether a block is a subheading beside the paragraph below it. */
function isHeadingOf({ element, linked }: Block, paragraph: Block): boolean {
  const heading = element.closest(SUBHEADINGS);
  return heading !== null && linked === 0 && parentOf(heading) === placeOf(paragraph);
}

/** Where a paragraph stands: its parent, or the parent of the list or quote that it is in. */
function placeOf({ element }: Block): Element | null {
  let place = parentOf(element);
  for (let set = element.closest(SETS); set; set = place?.closest(SETS) ?? null) {
    place = parentOf(set);
  }
  return place;
}

/** Paragraphs set alike are in elements of the same names and classes. */
function kindOf({ element }: Block): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < LEVELS; at = parentOf(at)) {
    const classes = attributeOf(at, 'class')?.trim();
    path.push(classes ? `${nameOf(at)}.${classes}` : nameOf(at));
  }
  return path.join(' ');
}
