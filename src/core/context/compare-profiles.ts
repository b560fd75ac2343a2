/** Measures what two texts have in common: words, people, places and days. */
import { isCommonWord } from '../matching/common-words.ts';
import { isSamePerson } from '../people/same-person.ts';
import { dayNumber } from './day-number.ts';
import type { DocumentProfile } from './document-profile.ts';
import { eventDay } from './event-day.ts';
import type { Rarity } from './rarity.ts';
import { isCapitalized } from './telling-words.ts';

/** A profile with what comparing it needs, counted once. */
export interface WeighedProfile {
  profile: DocumentProfile;
  words: Weights;
  /** The words that are part of no name and no place: the subject and what is done. */
  subject: Weights;
  names: Weights;
  places: Weights;
  eventDay: number | null;
}

/** Weight by item, and the length of all of them as a vector. */
interface Weights {
  of: ReadonlyMap<string, number>;
  length: number;
}

/** What a text and another have in common; numbers from 0 (nothing) to 1 (everything). */
export interface Likeness {
  words: number;
  subject: number;
  names: number;
  places: number;
  /** Indexes into the first one's `names`: those that the other names too, most telling first. */
  people: number[];
  sharedPlaces: string[];
  /** Days from the other's event to the first one's, positive if the other is earlier. */
  daysEarlier: number | null;
  /** How exactly one of them gives the day of the other's event: 1 for the day, less for a month. */
  reference: number;
}

/** Names and places further down the list are mentioned less and count less. */
const rankWeight = (index: number) => 1 / Math.sqrt(1 + index);

/** Words of every other report prove little even where the documents at hand are few. */
const COMMON_WEIGHT = 0.3;

/** Weighs what `profile` names by how rare it is. */
export function weighProfile(profile: DocumentProfile, rarity: Rarity): WeighedProfile {
  const isPartOfName = nameTest(profile);
  const words = profile.words.map(([word, count, written]): [string, number, boolean] => {
    const form = written.toLowerCase();
    const weight = (1 + Math.log(count)) * rarity.ofWord(word);
    return [word, isCommonWord(form) ? weight * COMMON_WEIGHT : weight, isPartOfName(written)];
  });
  return {
    profile,
    words: weights(words.map(([word, weight]) => [word, weight])),
    subject: weights(words.flatMap(([word, weight, isName]) => (isName ? [] : [[word, weight]]))),
    places: weights(
      profile.places.map((place, index) => [place, rarity.ofPlace(place) * rankWeight(index)]),
    ),
    names: weights(
      profile.names.map((key, index) => [key, rarity.ofName(key) * rankWeight(index)]),
    ),
    eventDay: eventDay(profile),
  };
}

/** Where most words are written large, as German does its nouns, a capital letter is no sign of a name. */
const MOSTLY = 0.5;

/** Returns a function that says whether a word as written is part of a name. */
function nameTest(profile: DocumentProfile): (written: string) => boolean {
  const nameWords = new Set(
    [...profile.fullNames, ...profile.places].flatMap((name) => name.toLowerCase().split(/[\s-]/)),
  );
  const capitalized = profile.words.filter(([, , written]) => isCapitalized(written)).length;
  const isSign = capitalized < MOSTLY * profile.words.length;
  return (written) => (isSign && isCapitalized(written)) || nameWords.has(written.toLowerCase());
}

function weights(entries: [string, number][]): Weights {
  return { of: new Map(entries), length: Math.hypot(...entries.map(([, weight]) => weight)) };
}

/** Compares `a` with `b`. Linear in the sizes of the profiles. */
export function compareProfiles(a: WeighedProfile, b: WeighedProfile): Likeness {
  const placesOfB = new Set(b.profile.places);
  return {
    words: cosine(a.words, b.words),
    subject: cosine(a.subject, b.subject),
    names: cosine(a.names, b.names),
    places: cosine(a.places, b.places),
    people: sharedPeople(a, b),
    sharedPlaces: a.profile.places.filter((place) => placesOfB.has(place)),
    daysEarlier: a.eventDay === null || b.eventDay === null ? null : a.eventDay - b.eventDay,
    reference: Math.max(refersTo(a, b), refersTo(b, a)),
  };
}

function cosine(a: Weights, b: Weights): number {
  let product = 0;
  for (const [item, weight] of a.of) product += weight * (b.of.get(item) ?? 0);
  return product === 0 ? 0 : product / (a.length * b.length);
}

/** Returns the stems that both use and that are part of no name, those first that weigh most in both. */
export function sharedWords(a: WeighedProfile, b: WeighedProfile): string[] {
  const both = Array.from(a.subject.of, ([item, weight]): [string, number] => [
    item,
    weight * (b.subject.of.get(item) ?? 0),
  ]);
  return both
    .filter(([, weight]) => weight > 0)
    .toSorted((one, other) => other[1] - one[1])
    .map(([item]) => item);
}

/** A key may stand for several people of one family name: the full names decide. */
function sharedPeople(a: WeighedProfile, b: WeighedProfile): number[] {
  const namesOfB = new Map(b.profile.names.map((key, index) => [key, b.profile.fullNames[index]]));
  return a.profile.names.flatMap((key, index) => {
    const one = a.profile.fullNames[index];
    const other = namesOfB.get(key);
    if (one === undefined || other === undefined) return [];
    const isSame = one.includes(other) || other.includes(one) || isSamePerson(one, other);
    return isSame ? [index] : [];
  });
}

/** A day told of so near to one's own news is that news, no reference. */
const OWN_NEWS_DAYS = 1;

/** A text of the day after tells of the day. */
const TOLD_AFTER_DAYS = 1;

function refersTo(one: WeighedProfile, other: WeighedProfile): number {
  const day = other.eventDay;
  if (day === null) return 0;
  let best = 0;
  for (const range of one.profile.dates) {
    const from = dayNumber(range.from) ?? Infinity;
    const to = dayNumber(range.to) ?? -Infinity;
    const isOwnNews = one.eventDay !== null && Math.abs(from - one.eventDay) <= OWN_NEWS_DAYS;
    if (isOwnNews || day < from || day > to + TOLD_AFTER_DAYS) continue;
    best = Math.max(best, 1 / Math.sqrt(1 + to - from));
  }
  return best;
}
