/** Reads what the user asks for: the article of a page, what is selected in it, or all of it. */
import { textLanguage } from '../core/text/text-language.ts';
import type { PagePart } from '../messaging/protocol.ts';
import { articleInView } from './article-in-view.ts';
import { dropStaleMetadata } from './drop-stale-metadata.ts';
import { extractArticle, type Extraction } from './extract-article.ts';
import { extractMetadata } from './extract-metadata.ts';
import { joinBlocks } from './join-blocks.ts';
import { bodyOf } from './page-root.ts';
import { readBlocks } from './read-blocks.ts';
import { readSelection, type MappedText } from './read-selection.ts';

/** Returns `part` of `page`; `null` if there is none: no article, nothing selected, no text. */
export function extractPart(page: Document, part: PagePart): Extraction | null {
  const body = bodyOf(page);
  if (!body) return null;
  switch (part) {
    case 'article':
      return extractIn(page, articleInView(page) ?? body);
    case 'selection':
      return describe(page, readSelection(page));
    case 'page':
      return describe(page, joinBlocks(readBlocks(body)));
  }
}

function extractIn(page: Document, root: Element): Extraction | null {
  const extraction = extractArticle(page, root);
  return (
    extraction && { ...extraction, article: dropStaleMetadata(extraction.article, page, root) }
  );
}

/** Adds to a text of `page` what the page says of itself; `null` if there is no text. */
function describe(page: Document, read: MappedText | null): Extraction | null {
  if (!read?.text) return null;
  const { description: _summary, isVideo: _kind, ...metadata } = extractMetadata(page);
  const lang = textLanguage(read.text, metadata.lang);
  return {
    article: { ...metadata, lang, lead: null, blockQuotes: [], text: read.text },
    map: read.map,
  };
}
