import { countryOf } from '../people/countries.ts';
import { plainLetters } from '../people/fold-name.ts';
import { isSamePerson } from '../people/same-person.ts';
import { isInitialism, isListedOutlet } from '../sources/media-names.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import type { SpeakerMatch } from './match.ts';

/** Who says something, as an attribution or a passage has it. */
export interface Speaker {
  names: readonly string[];
  /** As written: "Ukrainian president". */
  role: string | null;
}

/**
 * Says whether two attributions name the same speaker. A joint statement and one of those who made
 * it have the same speaker, and so have a name and a role that the name is given: "the Ukrainian
 * president", "president of Ukraine Mara Ilvane".
 *
 * `different speaker` is half an accusation: both sides must name persons who cannot be one. In doubt it is
 * `unnamed`: a body ("police", "the ministry") can be anybody's, and a name in another script or by another
 * language's rules may be the same one after all.
 */
export function compareSpeakers(page: Speaker, document: Speaker): SpeakerMatch {
  const [here, there] = [page.names, document.names];
  if (here.length === 0 || there.length === 0) {
    return isSameRole(page.role, document.role) ? 'same speaker' : 'unnamed';
  }
  if (here.some((one) => there.some((two) => isSamePerson(one, two)))) return 'same speaker';
  const isClear = here.every((one) => there.every((two) => areOthers(one, two)));
  return isClear ? 'different speaker' : 'unnamed';
}

/** Words a role needs to say which one: "minister" alone is held by many. */
const LEAST_ROLE_WORDS = 2;

function isSameRole(one: string | null, two: string | null): boolean {
  const [here, there] = [one, two].map((role) => new Set(roleWords(role ?? '')));
  if (!here || here.size < LEAST_ROLE_WORDS || here.size !== there?.size) return false;
  return [...here].every((word) => there.has(word));
}

/** "The Ukrainian president" and "president of Ukraine" have the same words. */
function roleWords(role: string): string[] {
  return wordsOf(role)
    .map(({ form }) => form)
    .filter((form) => !isStopWord(form))
    .map((form) => countryOf(form) ?? form);
}

function areOthers(one: string, two: string): boolean {
  return isPerson(one) && isPerson(two) && !mayBeOneName(one, two);
}

/**
 * "Police" begins a sentence; "seamen’s union" has no capital at all; "Ministry of Defence", "the White House"
 * and "ONS" are bodies.
 */
function isPerson(name: string): boolean {
  if (!/(?<!\p{L})\p{Lu}/u.test(name) || BODY.test(name)) return false;
  return !isInitialism(name) && !isListedOutlet(name) && countryOf(name.toLowerCase()) === null;
}

/** Words that no person's name holds, in the languages we read. */
const BODY =
  /(?<!\p{L})(?:police|polizei|polic[ií]a|поліція|полиция|the|of|for|office|house|kremlin|kreml|кремль|ministry|ministerium|minist(?:ère|erio)|міністерство|министерство|department|agency|agentur|agence|agencia|агентство|council|rat|conseil|consejo|рада|совет|committee|commission|kommission|comité|comisión|union|party|partei|parti|partido|партія|партия|company|group|inc|ltd|gmbh|bank|university|court|gericht|tribunal|government|regierung|gouvernement|gobierno|уряд|правительство|pentagon|association|verband|institute|institut|army|armee|team|staff|штаб|служба)(?!\p{L})/iu;

/** Share of the letters of two words that makes them perhaps one, heard and spelled by other rules. */
const ALIKE = 0.5;

/** Rules of spelling differ more between scripts. */
const ALIKE_ACROSS_SCRIPTS = 0.4;

/** The same of two family names, whatever stands before them. */
const MUCH_ALIKE = 0.75;

/** Whether two names that were found to differ may be spellings of one: by the letters of their words. */
function mayBeOneName(one: string, two: string): boolean {
  const isForeign = isCyrillic(one) !== isCyrillic(two);
  const [[a, ...given], [b, ...other]] = [lettersOf(one), lettersOf(two)];
  if (a === undefined || b === undefined) return true;
  // Of one family, told apart by the given name: "Ana Torvik", "Pell Torvik".
  if (a === b) return isForeign;
  const least = isForeign ? ALIKE_ACROSS_SCRIPTS : ALIKE;
  const family = likeness(a, b);
  if (family <= least) return false;
  if (family > MUCH_ALIKE || given.length === 0 || other.length === 0) return true;
  return given.some((first) => other.some((second) => likeness(first, second) > least));
}

/** The words of a name in plain letters, the family name first. */
function lettersOf(name: string): string[] {
  return name
    .split(/\s+/)
    .map((word) => plainLetters(word).toLowerCase())
    .filter((word) => word !== '')
    .toReversed();
}

/** The share of the longer word's letters that both have in the same order, 0–1. */
function likeness(one: string, two: string): number {
  return sharedLetters(one, two) / Math.max(one.length, two.length);
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}

/** Letters in the longest common subsequence. */
function sharedLetters(one: string, two: string): number {
  let row: number[] = Array.from({ length: two.length + 1 }, () => 0);
  for (const letter of one.slice(0, LONGEST)) {
    const next = [0];
    for (let at = 1; at <= Math.min(two.length, LONGEST); at += 1) {
      const shared = letter === two[at - 1] ? (row[at - 1] ?? 0) + 1 : 0;
      next.push(Math.max(shared, row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Letters of a name that are compared. */
const LONGEST = 40;
