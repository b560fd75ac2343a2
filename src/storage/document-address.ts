/** Parameters that say where a reader came from, not which page is meant. */
const TRACKING =
  /^(?:utm_.*|at_.*|(?:fb|g|d|tt|y|tw)clid|msclkid|srsltid|gbraid|wbraid|igshid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|_openstat|_ga|cmpid|ocid|smid|ref_src|ref_url)$/i;

/**
 * Returns the one form of `url` under which a page is known: `https`, host in lower case without
 * `www.`, no fragment, no tracking parameters, the other parameters in order, no slash at the end.
 * What is no web address is returned as it is, trimmed.
 */
export function normalizeAddress(url: string): string {
  const trimmed = url.trim();
  if (!/^https?:/i.test(trimmed) || !URL.canParse(trimmed)) return trimmed;

  const { host, pathname, searchParams } = new URL(trimmed);
  for (const name of Array.from(searchParams.keys())) {
    if (TRACKING.test(name)) searchParams.delete(name);
  }
  searchParams.sort();
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  return `https://${host.replace(/^www\./, '')}${withoutLastSlashes(pathname)}${query}`;
}

function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path.charAt(end - 1) === '/') end--;
  return path.slice(0, end);
}
