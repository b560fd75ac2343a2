import { isSimilar } from '../core/article/is-similar.ts';
import { rootOf } from './page-root.ts';

/**
 * Returns the element that shows the headline: a heading that says `title`, the highest first, else
 * the first `h1`; `null` if there is none.
 */
export function findHeadlineElement(page: Document, title: string): Element | null {
  const main = [...rootOf(page).querySelectorAll('h1')];
  const saysTitle = ({ textContent }: Element) => isSimilar(textContent ?? '', title);
  return (
    main.find(saysTitle) ??
    [...rootOf(page).querySelectorAll('h2, h3')].find(saysTitle) ??
    main[0] ??
    null
  );
}
