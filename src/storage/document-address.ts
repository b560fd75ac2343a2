/** Parameters that say where a reader came from, not which page is meant. */
const TRACKING = new RegExp(
  `^(?:${[
    // Campaigns, as web statistics name them.
    'utm_.*|at_.*|mtm_.*|pk_(?:campaign|kwd|source|medium|content|cid|vid)|piwik_.*|matomo_.*|hsa_.*|_ga|_gl|_openstat|cmpid|icid|s_cid|wt[._]mc(?:_.*)?|xtor|__twitter_impression',
    // Clicks, as the places count them that they came from.
    '(?:fb|g|d|tt|y|tw|yand|ir)clid|gclsrc|gad_source|gad_campaignid|msclkid|srsltid|[gw]braid|igsh(?:id)?|li_fat_id|epik|rdt_cid|sccid|rb_clickid|vero_(?:id|conv)',
    'fb_(?:action_.*|ref|source)|ref_(?:src|url)|ocid|smid|smtyp|wickedid|oly_(?:anon|enc)_id|guccounter|guce_refer.*',
    // Newsletters.
    'mc_[ce]id|mkt_tok|_hs(?:enc|mi)|__hs(?:tc|sc|fp)|hsctatracking|_ke|__s|ml_subscriber(?:_hash)?|_bta_[ct]id|trk_(?:contact|msg|module|sid)|dm_i|ns_(?:campaign|mchannel|source|linkname|fee)',
  ].join('|')})$`,
  'i',
);

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
