/**
 * Decides whether a document tells of the same event as a text, of one linked to it, or of neither.
 *
 * Nothing is related on one kind of evidence: a prominent person is in many stories, a day and a place
 * have room for many events, and a subject comes up again. Two kinds are asked for at least, and then
 * a strength that grows with the number of documents, for among many some are alike by chance.
 *
 * The numbers were set on two collections, links that an archive of transcripts gives itself and reports
 * of three outlets on one story, and rounded: none is sharp.
 */
import type { Likeness } from './compare-profiles.ts';

/** How a document is related to a text. */
export interface Relation {
  relation: 'same' | 'linked';
  /** Orders documents of one relation. */
  score: number;
}

/** The documents among which one is judged. */
export interface Surroundings {
  count: number;
  /** The share of them that tell of the days around the text, 0–1. */
  nearInTime: number;
}

/** Reports of one event tell of a day at most so many days from each other's. */
export const SAME_EVENT_DAYS = 7;

/** Nearer than this the day is evidence, where no more than this share of the documents is as near. */
export const SAME_DAYS = 3;
const FEW = 0.25;

/** What is below these (0–1, see `Likeness`) is chance. */
const EVIDENCE = { names: 0.1, places: 0.1, subject: 0.03, words: 0.15, reference: 0.15 };

/** More than one common word by chance. */
const SOME_SUBJECT = 0.02;

/** Two people together are more than each of them. */
const SEVERAL = 2;

const KINDS_NEEDED = 2;

/** How strong the likeness must be for the same event; time has weakened it by then. */
const SAME_STRENGTH = 0.06;

/** For a link, for each e-fold number of documents: 0.08 among a dozen, 0.17 among three hundred. */
const LINKED_STRENGTH = 0.03;

/** What a likeness is worth e-fold less for each so many days. */
const FADING_DAYS = 5;

/** Undated texts are compared as if these were their nearness: to call them the same, and to rank them. */
const UNDATED = { same: 0.35, rank: 0.6 };

/** Keeps the day in play where hardly a word is shared. */
const FLOOR = 0.03;

/** What people and places add to the words, for the same event and in each ranking. */
const NAMES_WEIGHT = { several: 0.35, one: 0.1 };
const PLACES_WEIGHT = { same: 0.2, rank: 0.05 };

/** A text that gives the very day of the other's event mostly gives it as background. */
const REFERENCE_WEIGHT = 0.25;

/** Days apart, in the same place or with the same people: another act of one visit, one case. */
const SAME_COURSE = 0.2;
const SAME_TIME = 0.1;

/** Returns `null` if the document is not related. */
export function judgeRelation(likeness: Likeness, among: Surroundings): Relation | null {
  if (kindsOfEvidence(likeness, among) < KINDS_NEEDED) return null;
  const { words, names, places, people, reference, daysEarlier } = likeness;
  const nearness = daysEarlier === null ? null : Math.exp(-Math.abs(daysEarlier) / FADING_DAYS);
  const areSeveral = people.length >= SEVERAL;

  // People weigh more here than in the ranking: reports in two languages share no words.
  const who = names * (areSeveral ? NAMES_WEIGHT.several : NAMES_WEIGHT.one);
  const event = (words + who + places * PLACES_WEIGHT.same) * (nearness ?? UNDATED.same);
  const isInTime = daysEarlier === null || Math.abs(daysEarlier) <= SAME_EVENT_DAYS;
  const alike = words + names * NAMES_WEIGHT.one + places * PLACES_WEIGHT.rank;
  if (isInTime && event >= SAME_STRENGTH) {
    return { relation: 'same', score: (alike + FLOOR) * Math.exp(2 * (nearness ?? UNDATED.rank)) };
  }
  const course = places >= EVIDENCE.places || areSeveral ? SAME_COURSE : SAME_TIME;
  const link = alike + reference * REFERENCE_WEIGHT + (nearness ?? 0) * course;
  const isStrong = link >= LINKED_STRENGTH * Math.log(among.count + 1);
  return isStrong ? { relation: 'linked', score: link } : null;
}

function kindsOfEvidence(likeness: Likeness, among: Surroundings): number {
  return [
    likeness.names >= EVIDENCE.names,
    likeness.people.length >= SEVERAL,
    likeness.places >= EVIDENCE.places,
    likeness.subject >= EVIDENCE.subject,
    likeness.words >= EVIDENCE.words,
    likeness.reference >= EVIDENCE.reference,
    isOfTheDay(likeness, among),
  ].filter(Boolean).length;
}

/**
 * The day is evidence where it is rare, and where some of the subject is shared too or somebody is in
 * the same place: on any day a minister is in several stories and a town has several.
 */
function isOfTheDay(
  { daysEarlier, subject, places, people }: Likeness,
  among: Surroundings,
): boolean {
  if (daysEarlier === null || Math.abs(daysEarlier) > SAME_DAYS) return false;
  if (among.nearInTime > FEW) return false;
  return subject >= SOME_SUBJECT || (places >= EVIDENCE.places && people.length > 0);
}
