import { isSimilar } from '../core/article/is-similar.ts';

/**
 * Returns the element that shows the headline: a heading that says `title`, the highest first, else
 * the first `h1`; `null` if there is none.
 */
export function findHeadlineElement(page: Document, title: string): Element | null {
  const main = [...page.querySelectorAll('h1')];
  const saysTitle = ({ textContent }: Element) => isSimilar(textContent ?? '', title);
  return (
    main.find(saysTitle) ?? [...page.querySelectorAll('h2, h3')].find(saysTitle) ?? main[0] ?? null
  );
}
