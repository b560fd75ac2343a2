/** Reads what a page says in its `meta` tags. */
import { rootOf } from './page-root.ts';

/** Contents by name, in lower case, in the order of the page; empty ones are left out. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Returns the page's `meta` tags by their name, property or itemprop. */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of rootOf(page).getElementsByTagName('meta')) {
    const content = tag.getAttribute('content')?.trim();
    if (!content || isOfMedia(tag)) continue;
    const names = ['property', 'name', 'itemprop'].map((attribute) => tag.getAttribute(attribute));
    for (const name of new Set(names)) {
      if (!name) continue;
      const key = name.toLowerCase();
      const contents = tags.get(key);
      if (contents) contents.push(content);
      else tags.set(key, [content]);
    }
  }
  return tags;
}

/** Returns the contents of the tags with one of `names`, in the order of `names`, then of the page. */
export function metaContents(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}

/** Microdata in the body may describe a picture or a video. */
function isOfMedia(tag: Element): boolean {
  return tag.hasAttribute('itemprop') && tag.closest('figure, [itemtype$=Object]') !== null;
}
