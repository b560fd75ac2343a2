/** What the content script does for the background, without the browser's messages around it. */
import type { Article } from '../core/article/article.ts';
import type { TextSpan } from '../core/text/text-span.ts';
import { extractArticle, type Extraction } from './extract-article.ts';
import { revealSpan } from './reveal-span.ts';

/** Answers the calls of `BackgroundToPage`. */
export interface PageReader {
  extractArticle(request: Record<string, never>): Article | null;
  revealSpan(request: { span: TextSpan; text: string }): boolean;
}

/** Returns a reader of `page` that remembers where the article it last read stands. */
export function createPageReader(page: Document): PageReader {
  let last: Extraction | null = null;
  let undo: (() => void) | null = null;

  const read = () => (last = extractArticle(page));
  const reveal = (span: TextSpan | null) => {
    if (!last || !span) return false;
    const undoNext = revealSpan(last.map, span);
    if (!undoNext) return false;
    undo?.();
    undo = undoNext;
    return true;
  };
  return {
    extractArticle: () => read()?.article ?? null,
    // If the page has changed since it was read, it is read again.
    revealSpan: ({ span, text }) =>
      reveal(find(last, span, text)) || reveal(find(read(), span, text)),
  };
}

/** Returns where `text` stands: at `span`, or in one other place; `null` if it is gone or ambiguous. */
function find(extraction: Extraction | null, span: TextSpan, text: string): TextSpan | null {
  if (!extraction || text === '') return null;
  const whole = extraction.article.text;
  if (whole.slice(span.start, span.end) === text) return span;
  const start = whole.indexOf(text);
  const isUnique = start >= 0 && !whole.includes(text, start + 1);
  return isUnique ? { start, end: start + text.length } : null;
}
