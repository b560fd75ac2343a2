/** Shows the reader where a stretch of the article's text stands on the page. */
import type { TextSpan } from '../core/text/text-span.ts';
import { highlight } from './highlight.ts';
import { rangesOf, type TextMap } from './text-map.ts';

/** Where the words come to stand in the window if their paragraph is taller than it: a third down. */
const FROM_TOP = 1 / 3;

/** What the reader unfolds with a click or by searching in the page. */
const FOLDED = 'details:not([open]), [hidden=until-found]';

/**
 * Scrolls to `span` and highlights it; to where it is folded away, if it is. Returns the function that
 * takes the highlight off, or `null` if the page no longer shows the span.
 */
export function revealSpan(map: TextMap, span: TextSpan): (() => void) | null {
  const ranges = rangesOf(map, span);
  const shown = ranges.find((range) => range.getClientRects().length > 0);
  const paragraph = (shown ?? ranges[0])?.startContainer.parentElement;
  const place = shown ? paragraph : paragraph?.closest(FOLDED);
  if (!place) return null;
  scrollTo(place, shown ?? null);
  return highlight(place.ownerDocument, ranges);
}

/** Scrolls to `words` in `place`; to `place` itself if they are not shown. */
function scrollTo(place: Element, words: Range | null): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (!words || place.getBoundingClientRect().height < innerHeight) {
    return place.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  }
  place.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top } = words.getBoundingClientRect();
  scrollBy({ top: top - innerHeight * FROM_TOP, behavior });
}
