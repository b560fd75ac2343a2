/** How far a document is from the article in time, in words. */
import { dayNumber } from '../core/context/day-number.ts';
import { plural, t, type PluralKey } from './t.ts';

/** A distance in the unit a person would use; never rounded up. */
interface Distance {
  unit: 'days' | 'months' | 'years';
  count: number;
  direction: 'before' | 'after';
}

/** From two months on a distance is told in months, from two years on in years. Chosen by ear. */
const DAYS_TOLD_AS_DAYS = 60;
const MONTHS_TOLD_AS_MONTHS = 24;

const DAYS_A_YEAR = 365.25;
const DAYS_A_MONTH = DAYS_A_YEAR / 12;

/** Returns the distance for a document published `daysEarlier` days before the article; negative is after. */
function distanceOf(daysEarlier: number): Distance {
  const direction = daysEarlier < 0 ? 'after' : 'before';
  const days = Math.abs(daysEarlier);
  if (days < DAYS_TOLD_AS_DAYS) return { unit: 'days', count: days, direction };
  const months = Math.floor(days / DAYS_A_MONTH);
  if (months < MONTHS_TOLD_AS_MONTHS) return { unit: 'months', count: months, direction };
  return { unit: 'years', count: Math.floor(days / DAYS_A_YEAR), direction };
}

const KEYS = {
  days: { before: 'daysBefore', after: 'daysAfter' },
  months: { before: 'monthsBefore', after: 'monthsAfter' },
  years: { before: 'yearsBefore', after: 'yearsAfter' },
} as const satisfies Record<Distance['unit'], Record<Distance['direction'], PluralKey>>;

/** Returns "2 days before this article", or `null` if the distance is unknown. */
export function distanceInWords(daysEarlier: number | null): string | null {
  if (daysEarlier === null) return null;
  if (daysEarlier === 0) return t('sameDay');
  const { unit, count, direction } = distanceOf(daysEarlier);
  return plural(KEYS[unit][direction], count);
}

/** Returns the days from the first ISO date to the second, or `null` if either is unknown. */
export function daysBetween(earlier: string | null, later: string | null): number | null {
  const from = dayNumber(earlier);
  const to = dayNumber(later);
  return from === null || to === null ? null : to - from;
}
