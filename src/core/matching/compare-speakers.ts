import { isSamePerson } from '../people/same-person.ts';
import type { SpeakerMatch } from './match.ts';

/**
 * Says whether two attributions name the same speaker. A joint statement and one of those who made
 * it have the same speaker. `unnamed` when either side has no names.
 */
export function compareSpeakers(
  page: readonly string[],
  document: readonly string[],
): SpeakerMatch {
  if (page.length === 0 || document.length === 0) return 'unnamed';
  const same = page.some((one) => document.some((two) => isSamePerson(one, two)));
  return same ? 'same speaker' : 'different speaker';
}
