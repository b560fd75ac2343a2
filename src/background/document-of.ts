import type { Article } from '../core/article/article.ts';
import type { Document } from '../core/corpus/document.ts';

/** Returns `article` as a document of the corpus, under the id `id`. */
export function documentOf(article: Article, id: string): Document {
  const { url, title, publisher, byline, published, lang, text, blockQuotes } = article;
  return {
    id,
    url,
    title,
    publisher,
    published,
    lang,
    text,
    blockQuotes,
    author: byline.length > 0 ? byline.join(', ') : null,
    license: null,
    review: null,
  };
}
