/** What the tests in this folder and `scripts/evaluate-articles.ts` call inside a page. */
export { extractArticle } from '../../src/page/extract-article.ts';
export { extractPart } from '../../src/page/extract-part.ts';
export { createPageReader } from '../../src/page/page-reader.ts';
export { revealSpan } from '../../src/page/reveal-span.ts';
export { rangesOf, spanOf } from '../../src/page/text-map.ts';
export { timeExtraction } from './time-extraction.ts';
export { watchPage } from '../../src/page/watch-page.ts';
