/**
 * Returns the contents of the page's `meta` tags with one of `names` (as name, property or
 * itemprop, in any case), in the order of `names`, then of the page; empty ones are left out.
 */
export function metaContents(page: Document, names: readonly string[]): string[] {
  const found: string[][] = names.map(() => []);
  for (const tag of page.getElementsByTagName('meta')) {
    if (isOfMedia(tag)) continue;
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      const index = name ? names.indexOf(name) : -1;
      if (index >= 0) found[index]?.push(content);
    }
  }
  return found.flat();
}

/** Microdata in the body may describe a picture or a video. */
function isOfMedia(tag: Element): boolean {
  return tag.hasAttribute('itemprop') && tag.closest('figure, [itemtype$=Object]') !== null;
}
