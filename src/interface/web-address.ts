/**
 * Returns `address` if it is one of the web, or `null`. Addresses come from pages and from imported
 * files: a `javascript:` or `data:` one must never become a link.
 */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? address : null;
}
