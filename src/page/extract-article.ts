/** Reads the article of a page, without changing the page. */
import type { Article } from '../core/article/article.ts';
import { textLanguage } from '../core/text/text-language.ts';
import { blockQuotesOf } from './block-quotes-of.ts';
import type { Block } from './block.ts';
import { chooseParagraphs } from './choose-paragraphs.ts';
import { extractMetadata } from './extract-metadata.ts';
import { findBody } from './find-body.ts';
import { isArticle } from './is-article.ts';
import { joinBlocks } from './join-blocks.ts';
import { bodyOf } from './page-root.ts';
import { readBlocks } from './read-blocks.ts';
import { settleQuotes } from './settle-quotes.ts';
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
  root: Element | null = bodyOf(page),
): Extraction | null {
  if (!root) return null;
  const { description, isVideo, ...metadata } = extractMetadata(page);
  const blocks = readPage(root);
  const kept = findBody(page, root, blocks, metadata.title);
  const { title, byline, publisher } = metadata;
  const names = publisher ? [...byline, publisher] : byline;
  const chosen = chooseParagraphs(blocks, kept, { title, description, names });
  const { standfirst } = chosen;
  const { paragraphs, quoted } = settleQuotes(blocks, chosen.paragraphs, standfirst);
  if (!isArticle(paragraphs, isVideo)) return null;
  const { text, map, starts } = joinBlocks(paragraphs);
  const lead = joinBlocks(standfirst).text || null;
  const lang = textLanguage(text, metadata.lang);
  const blockQuotes = blockQuotesOf(quoted, starts);
  return { article: { ...metadata, lang, lead, blockQuotes, text }, map };
}

/** Returns the text of a page. */
function readPage(root: Element): Block[] {
  const shown = readBlocks(root);
  // A page that shows nothing waits for its scripts or styles; what it will show is read then.
  return shown.length > 0 ? shown : readBlocks(root, { withHidden: true });
}
