/** Reads the article of a page, without changing the page. */
import type { Article } from '../core/article/article.ts';
import { isProse, proseLength } from '../core/article/is-prose.ts';
import { textLanguage } from '../core/text/text-language.ts';
import { blockQuotesOf } from './block-quotes-of.ts';
import type { Block } from './block.ts';
import { chooseParagraphs } from './choose-paragraphs.ts';
import { extractMetadata, type Metadata } from './extract-metadata.ts';
import { findBody } from './find-body.ts';
import { isArticle } from './is-article.ts';
import { joinBlocks } from './join-blocks.ts';
import { bodyOf } from './page-root.ts';
import { readBlocks } from './read-blocks.ts';
import { settleQuotes } from './settle-quotes.ts';
import type { TextMap } from './text-map.ts';

/** A page that hides so many times as much prose as it shows waits for its scripts. */
const WAITING = 4;

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
  const metadata = extractMetadata(page);
  const shown = readBlocks(root);
  const found = articleOf(page, root, shown, metadata);
  if (found) return found;
  // What a page will show when its scripts and styles are there is read as if they were.
  const all = readBlocks(root, { withHidden: true });
  const isWaiting = lengthOfProse(all) > lengthOfProse(shown) * WAITING;
  return isWaiting ? articleOf(page, root, all, metadata) : null;
}

/** Returns the article among `blocks`, the text in `root` of `page`; `null` if there is none. */
function articleOf(
  page: Document,
  root: Element,
  blocks: readonly Block[],
  { description, isVideo, ...metadata }: Metadata,
): Extraction | null {
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

function lengthOfProse(blocks: readonly Block[]): number {
  const prose = blocks.filter(({ text }) => isProse(text));
  return prose.reduce((sum, { text }) => sum + proseLength(text), 0);
}
