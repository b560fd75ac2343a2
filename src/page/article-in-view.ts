/**
 * Tells which article is meant on a page that adds the next one below the last while it is scrolled,
 * and changes its address with the article in view.
 */
import { isProse, proseLength } from '../core/article/is-prose.ts';
import { isMoved } from './is-moved.ts';
import { rootOf } from './page-root.ts';

const ARTICLES = 'article, [role=article], [itemtype$=Article]';

const HEADING = 'h1, h2';

/** Elements that hold a paragraph each. */
const PARAGRAPHS = 'p, li, blockquote';

/** In letters. A teaser has less, and most posts of a live blog. */
const MIN_PROSE = 600;

/**
 * Returns the article of `page` that is in the middle of the window; `null` if the page has but one,
 * if its address is still the one it was loaded from, or if something else is there.
 */
export function articleInView(page: Document): Element | null {
  if (!isMoved(page)) return null;
  const found = [...rootOf(page).querySelectorAll(ARTICLES)].filter(
    (element) => !element.parentElement?.closest(ARTICLES) && isWhole(element),
  );
  const middle = innerHeight / 2;
  const inView = found.find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= middle && bottom >= middle;
  });
  return found.length > 1 ? (inView ?? null) : null;
}

/** Whether an element has a headline and the prose of an article. */
function isWhole(element: Element): boolean {
  if (!element.querySelector(HEADING)) return false;
  let length = 0;
  for (const { textContent } of element.querySelectorAll(PARAGRAPHS)) {
    const text = textContent?.trim() ?? '';
    if (isProse(text)) length += proseLength(text);
    if (length >= MIN_PROSE) return true;
  }
  return false;
}
