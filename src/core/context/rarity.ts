/**
 * How much it proves that two documents share something: little if most of the others have it too.
 * Rarity is taken over the documents at hand, so that a name on everybody's lips in this corpus counts
 * for little in it.
 */
import type { DocumentProfile } from './document-profile.ts';

export interface Rarity {
  /** Each returns at least 0; what is in every document comes near to it. */
  ofName(key: string): number;
  ofPlace(place: string): number;
  ofWord(word: string): number;
}

/** Returns the rarity over `profiles`: the logarithm of one over the share that has it. */
export function rarityAmong(profiles: readonly DocumentProfile[]): Rarity {
  const names = countEach(profiles.map((profile) => profile.names));
  const places = countEach(profiles.map((profile) => profile.places));
  const words = countEach(profiles.map((profile) => profile.words.map(([word]) => word)));
  const rarity = (count = 0) => Math.log((profiles.length + 1) / (count + 0.5));
  return {
    ofName: (key) => Math.max(0, rarity(names.get(key))),
    ofPlace: (place) => Math.max(0, rarity(places.get(place))),
    ofWord: (word) => Math.max(0, rarity(words.get(word))),
  };
}

/** In how many of `lists` each item stands. */
function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}
