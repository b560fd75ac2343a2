/** Shows the reader where a stretch of the article's text stands on the page. */
import type { TextSpan } from '../core/text/text-span.ts';
import { highlight } from './highlight.ts';
import { rangeOf, type TextMap } from './text-map.ts';

/** Where the words come to stand in the window if their paragraph is taller than it: a third down. */
const FROM_TOP = 1 / 3;

/**
 * Scrolls to `span` and highlights it. Returns the function that takes the highlight off, or `null`
 * if the page no longer shows the span.
 */
export function revealSpan(map: TextMap, span: TextSpan): (() => void) | null {
  const range = rangeOf(map, span);
  if (!range || range.getClientRects().length === 0) return null;
  scrollTo(range);
  return highlight(range);
}

function scrollTo(range: Range): void {
  const paragraph = range.startContainer.parentElement;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (!paragraph) return;
  if (paragraph.getBoundingClientRect().height < innerHeight) {
    return paragraph.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  }
  paragraph.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight * FROM_TOP, behavior });
}
