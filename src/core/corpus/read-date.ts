import { dayNumber } from '../context/day-number.ts';

/** `2023-04-16`, alone or followed by a time of day; a blank in place of the `T` is common. */
const DATE_AND_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** As feeds and mail write it, with a zone: `Sun, 16 Apr 2023 10:00:00 +0300`. */
const FEED_DATE =
  /^(?:\p{L}{3}, )?\d{1,2} \p{L}{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/u;

/**
 * Returns the date, or date and time, that `text` is, in ISO 8601, or `null` if it is no such date
 * as machines write it. A date in words would have to be guessed, and is not.
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const [, day, time, zone] = DATE_AND_TIME.exec(trimmed) ?? [];
  if (day !== undefined) {
    const offset = zone?.replace(/^(...)(\d\d)$/, '$1:$2') ?? '';
    const date = time === undefined ? day : `${day}T${time}${offset}`;
    // `Date.parse` alone is not enough: some engines take 31 February for 3 March.
    return dayNumber(day) !== null && !Number.isNaN(Date.parse(date)) ? date : null;
  }
  if (!FEED_DATE.test(trimmed)) return null;
  const instant = Date.parse(trimmed);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
