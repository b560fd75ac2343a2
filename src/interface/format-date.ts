/**
 * Dates as they were given: an article of 23:30 in Auckland keeps its own day, whatever the
 * reader's clock says. So only the calendar date at the front of an ISO 8601 string is read.
 */
import { locale } from './t.ts';

const CALENDAR_DATE = /^(\d{4})-(\d\d)-(\d\d)/;

/** Returns the days since 1970 of an ISO 8601 date or date and time, or `null` if it is neither. */
export function dayNumber(iso: string | null): number | null {
  const [, year, month, day] = CALENDAR_DATE.exec(iso ?? '') ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) ? null : time / MILLISECONDS_A_DAY;
}

/** Returns "4 Mar 2031" in the strings' language, what was given if it is no date, or `null`. */
export function formatDate(iso: string | null): string | null {
  const day = dayNumber(iso);
  if (day === null) return iso;
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(day * MILLISECONDS_A_DAY);
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;
