/** Measures, in a page, how long reading its article takes beside Readability's own parsing. */
import { Readability } from '@mozilla/readability';

import type { Article } from '../../src/core/article/article.ts';
import { extractArticle } from '../../src/page/extract-article.ts';

/** Times of one page, in milliseconds. */
export interface ExtractionTimes {
  /** The first reading, before the browser has prepared any code. */
  firstMs: number;
  /** The median of later readings. */
  ms: number;
  /** The median of Readability's parsing of as many clones of the page; cloning is not counted. */
  readabilityMs: number;
}

/** How often a page is read and parsed, in turns; odd, so that one of the times is the median. */
const ROUNDS = 5;

/** Returns the article of `page`, `null` if it is none, and what reading it takes. */
export function timeExtraction(page: Document): { article: Article | null } & ExtractionTimes {
  const first = timed(() => extractArticle(page));
  const ours: number[] = [];
  const readability: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(timed(() => extractArticle(page)).ms);
    const clone = page.cloneNode(true);
    if (!(clone instanceof Document)) throw new TypeError('a document is cloned as a document');
    readability.push(timed(() => new Readability(clone).parse()).ms);
  }
  return {
    article: first.result?.article ?? null,
    firstMs: first.ms,
    ms: medianOf(ours),
    readabilityMs: medianOf(readability),
  };
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}
