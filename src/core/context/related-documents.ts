/**
 * Finds the documents about the same event as a text, and those about events linked to it.
 *
 * These are two lists because one ranking cannot do both: nearness in time is the best proof of one
 * event and none at all of a link. What both rest on is how much two texts share that is rare among
 * the documents at hand.
 */
import type { Corpus, ProfiledDocument } from '../corpus/corpus.ts';
import { isCommonWord } from '../matching/common-words.ts';
import {
  compareProfiles,
  sharedWords,
  type Likeness,
  type WeighedProfile,
  weighProfile,
} from './compare-profiles.ts';
import { dayNumber, isoDate } from './day-number.ts';
import type { DocumentProfile } from './document-profile.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import { judgeRelation, SAME_DAYS, SAME_EVENT_DAYS } from './judge-relation.ts';
import { rarityAmong } from './rarity.ts';
import type { RelatedDocument, RelationReason } from './related-document.ts';

/** How many documents are weighed. More cost time and hardly ever hold one that is related. */
const NEIGHBOURS = 300;

/** What to ask the corpus for: what the text is looked up by, and the days around it. */
export function neighbourhood(profile: DocumentProfile): Parameters<Corpus['profilesNear']>[0] {
  const today = dayNumber(profile.published);
  return {
    keys: profile.keys,
    from: today === null ? null : isoDate(today - SAME_EVENT_DAYS),
    to: today === null ? null : isoDate(today + SAME_EVENT_DAYS),
    limit: NEIGHBOURS,
  };
}

/**
 * Returns the documents of `others` that are related to a text: those of the same event first, each
 * list best first, every document once, unrelated ones not at all. `others` are what the corpus has near the
 * text (`neighbourhood`), without copies of the text itself.
 */
export function relatedDocuments(
  profile: DocumentProfile,
  others: readonly ProfiledDocument[],
): RelatedDocument[] {
  const rarity = rarityAmong([profile, ...others.map((other) => other.profile)]);
  const text = weighProfile(profile, rarity);
  const compared = foldDuplicates(others).map((other) => {
    const weighed = weighProfile(other.profile, rarity);
    return { ...other, weighed, likeness: compareProfiles(text, weighed) };
  });
  const surroundings = {
    count: others.length,
    nearInTime: shareInTime(compared.map(({ likeness }) => likeness)),
  };
  const related = compared.flatMap(({ document, weighed, likeness }): RelatedDocument[] => {
    const judged = judgeRelation(likeness, surroundings);
    if (judged === null) return [];
    const date = weighed.eventDay === null ? null : isoDate(weighed.eventDay);
    return [{ document, ...judged, date, reason: reasonOf(likeness, text, weighed) }];
  });
  return related.toSorted(
    (a, b) => Number(b.relation === 'same') - Number(a.relation === 'same') || b.score - a.score,
  );
}

/** Which share of the documents is of the days around the text. */
function shareInTime(likenesses: readonly Likeness[]): number {
  const near = likenesses.filter(
    ({ daysEarlier }) => daysEarlier !== null && Math.abs(daysEarlier) <= SAME_DAYS,
  );
  return likenesses.length === 0 ? 0 : near.length / likenesses.length;
}

/** A reason is read at a glance. */
const WORDS_SHOWN = 4;

function reasonOf(likeness: Likeness, text: WeighedProfile, other: WeighedProfile): RelationReason {
  const written = new Map(text.profile.words.map(([word, , form]) => [word, form]));
  return {
    people: likeness.people.flatMap((index) => text.profile.fullNames[index] ?? []),
    places: likeness.sharedPlaces.map(placeTitle),
    words: sharedWords(text, other)
      .map((word) => written.get(word) ?? word)
      .filter((word) => !isCommonWord(word.toLowerCase()))
      .slice(0, WORDS_SHOWN),
    daysEarlier: likeness.daysEarlier,
  };
}

/** "us" is "US", "port selwick" is "Port Selwick". */
function placeTitle(place: string): string {
  if (place.length <= 2) return place.toUpperCase();
  return place.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
