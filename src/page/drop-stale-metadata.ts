/** Keeps what a page says of one article from being told of another that its scripts put there. */
import type { Article } from '../core/article/article.ts';
import { isSimilar } from '../core/article/is-similar.ts';
import { headingText } from './heading-text.ts';
import { isMoved } from './is-moved.ts';

/**
 * Returns `article`, read in `root`, as it is if its title stands there as a headline, or if `page` is still
 * what was loaded. Else the headline that does stand there is its title, and of what the page
 * says of itself only the publisher and the language are kept: the rest is about another article.
 */
export function dropStaleMetadata(article: Article, page: Document, root: Element): Article {
  if (!isMoved(page)) return article;
  const headings = headlinesIn(root);
  const [title] = headings;
  if (title === undefined || headings.some((each) => isSimilar(each, article.title)))
    return article;
  return { ...article, title, canonical: null, byline: [], published: null, modified: null };
}

/** The texts of its `h1`; of its first `h2` if it has none. */
function headlinesIn(root: Element): string[] {
  const main = [...root.querySelectorAll('h1')].map(headingText).filter(Boolean);
  const second = [...root.querySelectorAll('h2')].map(headingText).find(Boolean);
  return main.length > 0 || second === undefined ? main : [second];
}
