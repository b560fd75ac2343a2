/**
 * Dates as they were given: an article of 23:30 in Auckland keeps its own day, whatever the
 * reader's clock says. So only the calendar date at the front of an ISO 8601 string is read.
 */
import { dayNumber } from '../core/context/day-number.ts';
import { locale } from './t.ts';

/** Returns "4 Mar 2031" in the strings' language, what was given if it is no date, or `null`. */
export function formatDate(iso: string | null): string | null {
  const day = dayNumber(iso);
  if (day === null) return iso;
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(day * MILLISECONDS_A_DAY);
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;
