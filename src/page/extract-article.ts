/** Reads the article of a page, without changing the page. */
import type { Article } from '../core/article/article.ts';
import { textLanguage } from '../core/text/text-language.ts';
import type { Block } from './block.ts';
import { chooseParagraphs } from './choose-paragraphs.ts';
import { copyPage } from './copy-page.ts';
import { extractMetadata } from './extract-metadata.ts';
import { findBody } from './find-body.ts';
import { isArticle } from './is-article.ts';
import { joinBlocks } from './join-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import type { TextMap } from './text-map.ts';

/** An article, and where its text is on the page. */
export interface Extraction {
  article: Article;
  map: TextMap;
}

/**
 * Returns the article in `root` of `page`, or `null` if there is none: a menu, a list of teasers, a
 * video, a request for consent.
 */
export function extractArticle(
  page: Document,
  root: Element | null = page.body,
): Extraction | null {
  if (!root) return null;
  const { description, isVideo, ...metadata } = extractMetadata(page);
  const { blocks, kept } = readBody(page, root);
  const { title, byline, publisher } = metadata;
  const names = publisher ? [...byline, publisher] : byline;
  const { paragraphs, standfirst } = chooseParagraphs(blocks, kept, {
    title,
    description,
    names,
  });
  if (!isArticle(paragraphs, isVideo)) return null;
  const { text, map } = joinBlocks(paragraphs);
  const lead = joinBlocks(standfirst).text || null;
  const lang = textLanguage(text, metadata.lang);
  return { article: { ...metadata, lang, lead, blockQuotes: [], text }, map };
}

/** Reads the page's text, and which of it Readability takes for the article. */
function readBody(page: Document, root: Element): { blocks: Block[]; kept: Set<Block> } {
  const shown = readBlocks(root);
  // A page that shows nothing waits for its scripts or styles; what it will show is read then.
  const { blocks, skipped } =
    shown.blocks.length > 0 ? shown : readBlocks(root, { withHidden: true });
  const { copy, numbers } = copyPage(page, skipped, root);
  const numbered = findBody(copy);
  const kept = new Set(blocks.filter((block) => isMostlyIn(block, numbered, numbers)));
  const marked = markedBody(blocks);
  const isLost = marked.length > 0 && !marked.some((block) => kept.has(block));
  return { blocks, kept: isLost ? new Set(marked) : kept };
}

/** The blocks in what the page itself marks as an article's body, with schema.org's microdata. */
function markedBody(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ element }) => element.closest('[itemprop~=articleBody]') !== null);
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
