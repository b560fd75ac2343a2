/**
 * Days counted from 1 January 1970, so that dates can be compared and added up. Dates are taken as the
 * calendar of the text gives them: zones are left alone, for a day more or less is within what news
 * writers mean by "on Sunday".
 */

const DAY_MS = 86_400_000;

/** Returns the day of an ISO 8601 date or date and time, or `null` if it is none. */
export function dayNumber(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Returns the day of a calendar date, month from 1, or `null` if there is no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? time.getTime() / DAY_MS : null;
}

/** Returns the ISO date of a day. */
export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Returns year and month (from 1) of a day. */
export function monthOf(day: number): { year: number; month: number } {
  const time = new Date(day * DAY_MS);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1 };
}

/** Returns the first and the last day of a month; months outside 1–12 run into the years around. */
export function monthDays(year: number, month: number): { from: number; to: number } {
  return {
    from: Date.UTC(year, month - 1, 1) / DAY_MS,
    to: Date.UTC(year, month, 0) / DAY_MS,
  };
}

/** Returns the weekday, 0 for Sunday. */
export function weekdayOf(day: number): number {
  return new Date(day * DAY_MS).getUTCDay();
}
