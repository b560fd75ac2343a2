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

/** What a language knows of the words in names. */
export interface NameWords {
  terms: Terms;
  /** Says whether a word is a noun for an outlet: "Sender". */
  isLargeNoun: (word: string) => boolean;
  /** Says whether a word in lower case is one for a channel of a platform. */
  isAccount: (word: string) => boolean;
  /** Says whether words in lower case lead to what passed words on: "invité de". */
  isLead: (words: readonly string[], end: number) => boolean;
}

/** Returns what `written` tells. */
export function nameFacts(written: string, known: NameWords): NameFacts {
  const whole = written.replace(/[.,/&-]+$/, '');
  const before = Math.max(leadingWords(whole, known), leadLength(whole, known));
  const named = whole.slice(before);
  const name = platformBefore(named) ?? named;
  return { before, behind: written.length - before - name.length, kind: kindOf(name, known) };
}

function kindOf(name: string, { terms, isAccount }: NameWords): NameFacts['kind'] {
  const [platform = '', noun = ''] = name.split('-');
  if (isPlatform(name)) return 'platform';
  if (isPlatform(platform) && isAccount(noun.toLowerCase())) return 'account';
  if (isOutlet(name)) return 'outlet';
  if (isInitialism(name)) return 'initialism';
  if (terms.isCalendarWord(name)) return 'time';
  return PERSONAL.test(name) ? 'person' : 'other';
}

/** "On X Mara Ilvane replied": a platform's name that another name follows. */
function platformBefore(name: string): string | null {
  const [first = ''] = name.split(' ');
  return first !== name && !isPlatform(name) && isPlatform(first) ? first : null;
}

/** "Invité de Radio Verdine": length of what leads to the name, where a sentence begins with it. */
function leadLength(name: string, { isLead }: NameWords): number {
  const words = name.split(' ');
  const forms = words.map((word) => word.toLowerCase());
  const led = words.findLastIndex((_, at) => at > 0 && isLead(forms, at));
  return led > 0 ? words.slice(0, led).join(' ').length + 1 : 0;
}

/**
 * "In Reuters", "The BBC", "Sender VTR": a sentence's first word, an article and, in German, a noun that
 * describes are no part of the name; "Le Monde" keeps its own.
 */
function leadingWords(name: string, { terms, isLargeNoun }: NameWords): number {
  let dropped = name.startsWith('The ') ? 'The '.length : 0;
  for (const word of name.slice(dropped).split(' ').slice(0, -1)) {
    if (isListedOutlet(name.slice(dropped))) break;
    if (!terms.isSmallWord(word) && !isLargeNoun(word)) break;
    dropped += word.length + 1;
  }
  return dropped;
}
