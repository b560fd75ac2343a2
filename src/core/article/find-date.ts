/** Finds the day in a line that a page shows its readers. */
import { ofAllPages } from './all-pages.ts';
import { toIsoDate } from './to-iso-date.ts';

/** Names of months by their beginnings, in order; each is told from the others by so many letters. */
const months = ofAllPages((pages) => {
  const byMonth = pages.map(({ dates }) => dates.months.split(' '));
  return Array.from({ length: LAST_MONTH }, (_, month) => {
    const names = byMonth.map((ofLanguage) => ofLanguage[month]).join('|');
    return new RegExp(`^(?:${names})`, 'u');
  });
});

/** Year, month and day in that order, with signs or the words of East Asian languages. */
const YEAR_FIRST =
  /(?<!\d)(?<year>\d{4})\s?[-/.年년]\s?(?<month>\d{1,2})\s?[-/.月월]\s?(?<day>\d{1,2})(?!\d)/u;

/** Day, month and year: with dots they stand in no other order. */
const DOTTED = /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?!\d)/u;

/** With strokes the first number is the day or the month, as the language has it. */
const STROKES = /(?<!\d)(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4})(?!\d)/u;

/** "6 April 2023", "6. April 2023", "6 de abril de 2023". */
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(?<month>\p{L}{3,10})\.?,?\s+(?:de\s+)?(?<year>\d{4})(?!\d)/u;

/** "April 6, 2023". */
const MONTH_FIRST =
  /(?<!\p{L})(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u;

/** The last month, and the last number that a year's day of the month can be told from. */
const LAST_MONTH = 12;

/**
 * Returns the first day in `line` as ISO 8601, without an hour; `null` if it holds none that can be
 * read without guessing.
 */
export function findDate(line: string): string | null {
  const text = line.toLowerCase();
  for (const pattern of [YEAR_FIRST, DOTTED, DAY_FIRST, MONTH_FIRST]) {
    const { year = '', month = '', day = '' } = pattern.exec(text)?.groups ?? {};
    const date = year && toDate(year, numberOf(month), Number(day));
    if (date) return date;
  }
  const { one, two, year = '' } = STROKES.exec(text)?.groups ?? {};
  const [a, b] = [Number(one), Number(two)];
  if (a > LAST_MONTH || a === b) return toDate(year, b, a);
  return b > LAST_MONTH ? toDate(year, a, b) : null;
}

function numberOf(month: string): number {
  if (/^\d/u.test(month)) return Number(month);
  return months().findIndex((names) => names.test(month)) + 1;
}

/** Two digits are years of this century. */
function toDate(year: string, month: number, day: number): string | null {
  const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'));
  return toIsoDate(`${year.padStart(4, '20')}-${mm}-${dd}`);
}
