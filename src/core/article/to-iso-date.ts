/** Reads the dates that pages give in their metadata. */
import { dayNumber } from '../context/day-number.ts';

/** ISO 8601 and what is written instead of it: a space for the T, a zone without its colon. */
const ISO =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T\s]+(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/iu;

/** Without separators, as `20230416T192800Z`. */
const COMPACT =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u;

/** As mail writes it: `Sun, 16 Apr 2023 19:28:00 +0300`, and `April 16, 2023` with or without hour. */
const WORDS =
  /^(?:\p{L}{3,9},?\s+)?(?:(?<day>\d{1,2})\s+(?<month>\p{L}{3})\p{L}*|(?<month2>\p{L}{3})\p{L}*\.?\s+(?<day2>\d{1,2})),?\s+(?<year>\d{4})(?:,?\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)\s*(?<zone>Z|UTC|GMT|[+-]\d{4})?)?/u;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Numbers above it are milliseconds since 1970, below it seconds. */
const MILLISECONDS = 1e11;

/**
 * Returns `value` in ISO 8601: with the zone if it gives one, without if not, the date alone if it
 * gives no time. `null` if it is no date that can be read without guessing.
 */
export function toIsoDate(value: string): string | null {
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/u.test(text)) return fromEpoch(Number(text));
  const iso = ISO.exec(text)?.groups;
  if (iso) return join(iso['date'], iso['time'], iso['zone']);
  const compact = COMPACT.exec(text)?.groups;
  if (compact) {
    const { year, month, day, hour, minute, second = '00', zone } = compact;
    return join(`${year}-${month}-${day}`, hour && `${hour}:${minute}:${second}`, zone);
  }
  const words = WORDS.exec(text)?.groups;
  if (!words) return null;
  const month = MONTHS.indexOf((words['month'] ?? words['month2'] ?? '').toLowerCase()) + 1;
  const day = words['day'] ?? words['day2'] ?? '';
  if (month === 0) return null;
  const date = `${words['year']}-${pad(String(month))}-${pad(day)}`;
  return join(date, words['time'], words['zone']);
}

/** Returns the date if it exists in the calendar. */
function join(date = '', time?: string, zone?: string): string | null {
  // Not by `Date.parse`: some engines take 31 February for 3 March.
  if (dayNumber(date) === null) return null;
  if (!time) return date;
  const full = pad(time.length < 6 ? `${time}:00` : time, 8);
  if (Number.isNaN(Date.parse(`${date}T${full}Z`))) return null;
  return `${date}T${full}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]/iu.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

function pad(text: string, length = 2): string {
  return text.padStart(length, '0');
}

function fromEpoch(value: number): string {
  const date = new Date(value > MILLISECONDS ? value : value * 1000);
  return date.toISOString().replace('.000Z', 'Z');
}
