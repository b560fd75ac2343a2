import { isSamePerson } from '../people/same-person.ts';
import type { SpeakerMatch } from './match.ts';

/**
 * Says whether two attributions name the same speaker. A joint statement and one of those who made
 * it have the same speaker. `unnamed` when either side has no names, or a body by a common noun
 * ("police"), which can be anybody's.
 */
export function compareSpeakers(
  page: readonly string[],
  document: readonly string[],
): SpeakerMatch {
  if (page.length === 0 || document.length === 0) return 'unnamed';
  const same = page.some((one) => document.some((two) => isSamePerson(one, two)));
  if (same) return 'same speaker';
  return isProper(page) && isProper(document) ? 'different speaker' : 'unnamed';
}

/** "Police" begins a sentence; "seamen’s union" has no capital at all. */
function isProper(names: readonly string[]): boolean {
  return names.every((name) => /(?<!\p{L})\p{Lu}/u.test(name) && !/^police$/i.test(name));
}
