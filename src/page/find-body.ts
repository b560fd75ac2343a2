/** Finds the body of the article among the blocks of a page: what Readability takes for it, mostly. */
import { Readability } from '@mozilla/readability';

import { isProse, proseLength } from '../core/article/is-prose.ts';
import type { Block } from './block.ts';
import { copyBlocks, NUMBER } from './copy-blocks.ts';
import { findHeadline } from './find-headline.ts';

/** An element that holds one article, headline and all. */
const ARTICLE = 'article, main, [role=main]';

/** Prose of a body, in letters; there may be a standfirst beside the headline that is shorter. */
const MIN_BODY = 250;

/** Returns the blocks of the body; empty if none is found. */
export function findBody(
  page: Document,
  root: Element,
  blocks: readonly Block[],
  title: string,
): Set<Block> {
  const numbers = parse(copyBlocks(page, root, blocks));
  const kept = new Set(blocks.filter((_, index) => numbers.has(index)));
  for (const marked of [markedBody(blocks), besideHeadline(blocks, title)]) {
    if (marked.length > 0 && !marked.some((block) => kept.has(block))) return new Set(marked);
  }
  return kept;
}

/** The blocks in what the page itself marks as an article's body, with schema.org's microdata. */
function markedBody(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ element }) => element.closest('[itemprop~=articleBody]') !== null);
}

/** The blocks below the headline in the article that it heads; none if they are hardly prose. */
function besideHeadline(blocks: readonly Block[], title: string): Block[] {
  const headline = findHeadline(blocks, title);
  const article = blocks[headline]?.element.closest(ARTICLE);
  if (!article) return [];
  const below = blocks.slice(headline + 1).filter(({ element }) => article.contains(element));
  const prose = below.filter(({ text, linked }) => isProse(text) && linked * 2 < text.length);
  const length = prose.reduce((sum, { text }) => sum + proseLength(text), 0);
  return length < MIN_BODY ? [] : below;
}

/** The numbers of the text that Readability takes for the article. The copy is used up. */
function parse(copy: Document): Set<number> {
  const kept = new Set<number>();
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  if (!(content instanceof Element)) return kept;
  for (const element of content.querySelectorAll(`[${NUMBER}]`)) {
    kept.add(Number(element.getAttribute(NUMBER)));
  }
  return kept;
}
