import { dayNumber } from './day-number.ts';
import type { DocumentProfile } from './document-profile.ts';

/** News of an event comes out so many days after it at most; what is told later is background. */
const NEWS_DAYS = 4;

/** An event announced for tomorrow still is the news of today. */
const AHEAD_DAYS = 1;

/**
 * Returns the day of which a text mainly tells (`day-number.ts`): a day that it gives near its
 * publication, the first mentioned; else the day of publication; `null` if neither is known.
 */
export function eventDay({
  published,
  dates,
}: Pick<DocumentProfile, 'published' | 'dates'>): number | null {
  const today = dayNumber(published);
  const days = dates.flatMap(({ from, to }) => (from === to ? (dayNumber(from) ?? []) : []));
  if (today === null) return days[0] ?? null;
  return days.find((day) => day >= today - NEWS_DAYS && day <= today + AHEAD_DAYS) ?? today;
}
