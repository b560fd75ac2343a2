/** Why a document is related, in words. */
import type { RelationReason } from '../core/context/related-document.ts';
import { distanceInWords } from '../interface/distance-in-words.ts';
import { formatList, t } from '../interface/t.ts';

/** How many of each kind are told; more would hide the first. */
const TOLD = 3;

/** Returns a phrase for each fact, the telling ones first. */
export function reasonInWords({ people, places, words, daysEarlier }: RelationReason): string[] {
  const distance = distanceInWords(daysEarlier);
  return [
    ...(distance === null ? [] : [distance]),
    ...(people.length > 0 ? [t('bothNamePeople', list(people))] : []),
    ...(places.length > 0 ? [t('bothNamePlaces', list(places))] : []),
    ...(words.length > 0 ? [t('bothUseWords', list(words))] : []),
  ];
}

function list(items: readonly string[]): string {
  return formatList(items.slice(0, TOLD));
}
