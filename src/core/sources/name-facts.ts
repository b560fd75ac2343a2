import type { Terms } from '../people/terms.ts';
import { isInitialism, isListedOutlet, isOutlet, isPlatform } from './media-names.ts';

/** What a run of large words, or what stands between marks, tells by itself. */
export interface NameFacts {
  /** Code units before and behind the name that are no part of it. */
  before: number;
  behind: number;
  kind: 'outlet' | 'initialism' | 'platform' | 'account' | 'time' | 'person' | 'other';
}

/** Two or three words of a person's name. */
const PERSONAL = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u;

/**
 * Returns what `written` tells.
 *
 * @param isLargeNoun - Says whether a word is a noun for an outlet: "Sender".
 * @param isAccount - Says whether a word in lower case is one for a channel of a platform.
 */
export function nameFacts(
  written: string,
  terms: Terms,
  isLargeNoun: (word: string) => boolean,
  isAccount: (word: string) => boolean,
): NameFacts {
  const whole = written.replace(/[.,/&-]+$/, '');
  const before = leadingWords(whole, terms, isLargeNoun);
  const named = whole.slice(before);
  const name = platformBefore(named) ?? named;
  return {
    before,
    behind: written.length - before - name.length,
    kind: kindOf(name, terms, isAccount),
  };
}

function kindOf(
  name: string,
  { isCalendarWord }: Terms,
  isAccount: (word: string) => boolean,
): NameFacts['kind'] {
  const [platform = '', noun = ''] = name.split('-');
  if (isPlatform(name)) return 'platform';
  if (isPlatform(platform) && isAccount(noun.toLowerCase())) return 'account';
  if (isOutlet(name)) return 'outlet';
  if (isInitialism(name)) return 'initialism';
  if (isCalendarWord(name)) return 'time';
  return PERSONAL.test(name) ? 'person' : 'other';
}

/** "On X Mara Ilvane replied": a platform's name that another name follows. */
function platformBefore(name: string): string | null {
  const [first = ''] = name.split(' ');
  return first !== name && !isPlatform(name) && isPlatform(first) ? first : null;
}

/**
 * "In Reuters", "The BBC", "Sender VTR": a sentence's first word, an article and, in German, a noun that
 * describes are no part of the name; "Le Monde" keeps its own.
 */
function leadingWords(
  name: string,
  { isSmallWord }: Terms,
  isLargeNoun: (word: string) => boolean,
): number {
  let dropped = name.startsWith('The ') ? 'The '.length : 0;
  for (const word of name.slice(dropped).split(' ').slice(0, -1)) {
    if (isListedOutlet(name.slice(dropped))) break;
    if (!isSmallWord(word) && !isLargeNoun(word)) break;
    dropped += word.length + 1;
  }
  return dropped;
}
