import { attributeOf } from './flat-children.ts';

/** Words whose presence in a class or id says that this is only perhaps so. */
const MODIFIERS = new Set('has no with without is js not can'.split(' '));

/**
 * Returns the words in an element's class, id, test id and microdata names, in lower case:
 * `media__photoCaption` gives "media", "photo" and "caption". Words after "has" or "no" are left out.
 */
export function nameWords(element: Element): string[] {
  const words: string[] = [];
  for (const attribute of ['class', 'id', 'itemprop', 'data-testid', 'data-component']) {
    const value = attributeOf(element, attribute)?.slice(0, MAX_NAMES);
    if (!value) continue;
    for (const name of value.split(/\s+/u)) words.push(...wordsOf(name));
  }
  return words;
}

/** As much of an attribute as is read. */
const MAX_NAMES = 400;

function wordsOf(name: string): string[] {
  const words = name
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.filter((word, index) => word && !MODIFIERS.has(words[index - 1] ?? ''));
}
