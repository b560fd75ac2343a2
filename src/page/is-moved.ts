/** Returns `address` without its fragment, which is a place in a page and no page. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/u, '');
}

/**
 * Returns whether `page` has another address by now than it was loaded from: its scripts have put
 * another article into it, or have added one. What it said of itself when it was loaded may then be
 * about an article that is gone.
 */
export function isMoved(page: Document): boolean {
  const [loading] = performance.getEntriesByType('navigation');
  return (
    loading !== undefined && withoutFragment(loading.name) !== withoutFragment(page.location.href)
  );
}
