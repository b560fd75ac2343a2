/** What the content script does for the others, without the browser's messages around it. */
import type { Article } from '../core/article/article.ts';
import type { TextSpan } from '../core/text/text-span.ts';
import type { PagePart } from '../messaging/protocol.ts';
import type { Extraction } from './extract-article.ts';
import { extractPart } from './extract-part.ts';
import { withoutFragment } from './is-moved.ts';
import { revealSpan } from './reveal-span.ts';
import type { PageLook } from './watch-page.ts';
import { watchedRoots } from './watched-roots.ts';

/** Reads a page. */
export interface PageReader {
  /** Answers the call of `BackgroundToPage`. */
  extractArticle(request: { part: PagePart }): Article | null;
  /** Answers the call of `BackgroundToPage`. */
  revealSpan(request: { span: TextSpan; text: string }): boolean;
  /** Reads `part` again and compares it with what `extractArticle` last answered. */
  look: (part: PagePart) => PageLook;
}

/** What was answered: a text, `null` for none, and where the page was. */
interface Answer {
  text: string | null;
  address: string;
}

/** Returns a reader of `page` that remembers where the text it last read stands. */
export function createPageReader(page: Document): PageReader {
  let last: Extraction | null = null;
  let lastPart: PagePart = 'article';
  let undo: (() => void) | null = null;
  const answers = new Map<PagePart, Answer>();

  const read = (part: PagePart): Answer => {
    last = extractPart(page, part);
    lastPart = part;
    return { text: last?.article.text ?? null, address: withoutFragment(page.location.href) };
  };
  const reveal = (span: TextSpan | null) => {
    if (!last || !span) return false;
    const undoNext = revealSpan(last.map, span);
    if (!undoNext) return false;
    undo?.();
    undo = undoNext;
    return true;
  };
  return {
    extractArticle: ({ part }) => {
      answers.set(part, read(part));
      return last?.article ?? null;
    },
    revealSpan: ({ span, text }) => {
      if (reveal(find(last, span, text))) return true;
      // If the page has changed since it was read, it is read again; what was selected may still be there.
      read(lastPart === 'selection' ? 'page' : lastPart);
      return reveal(find(last, span, text));
    },
    look: (part) => {
      const known = answers.get(part);
      // What was selected stays read when the selection goes.
      if (part === 'selection') {
        const isMoved = withoutFragment(page.location.href) !== known?.address;
        return { difference: isMoved ? 'text' : 'none', roots: [] };
      }
      return {
        difference: differ(read(part), known),
        roots: watchedRoots(page, last?.map ?? null),
      };
    },
  };
}

function differ(now: Answer, known: Answer | undefined): PageLook['difference'] {
  if (now.text === known?.text && now.address === known.address) return 'none';
  return now.text === null || now.text === known?.text ? 'doubtful' : 'text';
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
