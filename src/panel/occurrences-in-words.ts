/** When the words of a quote were said, in words. */
import type { Occurrences } from '../core/matching/occurrences.ts';
import { distanceInWords } from '../interface/distance-in-words.ts';
import { formatDate } from '../interface/format-date.ts';
import { plural, t, type PluralKey } from '../interface/t.ts';

/** Returns what there is to tell, the first known place before the numbers; `[]` if no place is known. */
export function occurrencesInWords(occurrences: Occurrences): string[] {
  const { first, daysBefore, earlier, sameDay, later, undated } = occurrences;
  if (earlier + sameDay + later + undated === 0) return [];
  const date = first && formatDate(first.document.published);
  const distance = distanceInWords(daysBefore);
  const known = date !== null && distance !== null;
  const facts = known ? [t('firstKnown', date, distance)] : later > 0 ? [t('noEarlier')] : [];
  const counts: [PluralKey, number][] = [
    ['textsBefore', earlier],
    ['textsSameDay', sameDay],
    ['textsAfter', later],
    ['textsUndated', undated],
  ];
  // One place is told by its own card.
  if (earlier + sameDay + later + undated === 1) return facts;
  return [...facts, ...counts.filter(([, n]) => n > 0).map(([key, n]) => plural(key, n))];
}
