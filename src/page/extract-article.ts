/** Reads the article of a page, without changing the page. */
import type { Article } from '../core/article/article.ts';
import type { Block } from './block.ts';
import { chooseParagraphs } from './choose-paragraphs.ts';
import { copyPage } from './copy-page.ts';
import { extractMetadata } from './extract-metadata.ts';
import { findBody } from './find-body.ts';
import { joinBlocks } from './join-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import type { TextMap } from './text-map.ts';

/** An article, and where its text is on the page. */
export interface Extraction {
  article: Article;
  map: TextMap;
}

/**
 * Returns the article of `page`, or `null` if the page is none: a menu, a list of teasers, a video,
 * a request for consent.
 */
export function extractArticle(page: Document): Extraction | null {
  if (!page.body) return null;
  const { description, ...metadata } = extractMetadata(page);
  const { blocks, skipped } = readBlocks(page.body);
  const { copy, numbers } = copyPage(page, skipped);
  const numbered = findBody(copy);
  const kept = blocks.filter((block) => isMostlyIn(block, numbered, numbers));
  const { title, byline, publisher } = metadata;
  const names = publisher ? [...byline, publisher] : byline;
  const { paragraphs, standfirst } = chooseParagraphs(blocks, new Set(kept), {
    title,
    description,
    names,
  });
  if (paragraphs.length === 0) return null;
  const { text, map } = joinBlocks(paragraphs);
  const lead = joinBlocks(standfirst).text || null;
  return { article: { ...metadata, lead, text }, map };
}

/** Whether most of a block's text has a number in `kept`. */
function isMostlyIn(
  { runs, text }: Block,
  kept: ReadonlySet<number>,
  numbers: ReadonlyMap<Text, number>,
): boolean {
  let length = 0;
  for (const run of runs) {
    const number = numbers.get(run.node);
    if (number !== undefined && kept.has(number)) length += run.length;
  }
  return length * 2 > text.length;
}
