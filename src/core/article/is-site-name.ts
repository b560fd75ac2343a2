/** Tells the site's own name from the names of people who write for it. */
import { isSimilar } from './is-similar.ts';
import { lettersOf } from './letters-of.ts';

const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

/** A shorter first word of an address is no name: "m", "en", "de". */
const MIN_LABEL = 3;

/**
 * Returns whether `name` is the site's: one of `siteNames` or the start of one, a domain, or what
 * the site's address `hostname` is called after, with or without something added.
 */
export function isSiteName(name: string, siteNames: readonly string[], hostname: string): boolean {
  if (DOMAIN.test(name)) return true;
  const letters = lettersOf(name);
  if (letters === '') return false;
  if (siteNames.some((site) => isSimilar(name, site) || startsAlike(letters, lettersOf(site)))) {
    return true;
  }
  const [first = ''] = lettersInWords(name);
  return hostname.split('.').some((part, index, parts) => {
    const label = lettersOf(part);
    if (index === parts.length - 1 || label.length < MIN_LABEL) return false;
    return label === letters || label === first;
  });
}

/** A long name and its beginning: "Courier" of "Courier Media Ltd". */
function startsAlike(letters: string, site: string): boolean {
  return letters.length > MIN_LABEL && site.startsWith(letters);
}

function lettersInWords(name: string): string[] {
  return name.split(/\s+/u).map(lettersOf).filter(Boolean);
}
