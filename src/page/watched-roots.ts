import { bodyOf, rootOf } from './page-root.ts';
/** Tells where on a page an article may change. */
import type { TextMap } from './text-map.ts';

const CONTAINERS = 'article, main, [role=main]';

/**
 * Returns the smallest article or main part around all of a text, else the element around it and what
 * stands beside it; and the shadow roots that it stands in. The whole body if there is no text.
 */
export function watchedRoots(page: Document, map: TextMap | null): Node[] {
  const shadows = new Set<ShadowRoot>();
  let common: Element | null = null;
  for (const { node } of map?.runs ?? []) {
    let element: Element | null = node.parentElement;
    let root = node.getRootNode();
    for (; root instanceof ShadowRoot; root = root.host.getRootNode()) {
      shadows.add(root);
      element = root.host;
    }
    common ??= element;
    while (common && !common.contains(element)) common = common.parentElement;
  }
  const root = common?.closest(CONTAINERS) ?? common?.parentElement ?? common;
  return [root ?? bodyOf(page) ?? rootOf(page), ...shadows];
}
