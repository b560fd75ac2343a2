/**
 * Finds the dates that a text gives: "on 20–22 March", "on Sunday", "last week", "4 February 2022".
 *
 * A news text counts from the day it is published and mostly looks back, so that "on Sunday" is the
 * last Sunday and "in November" the November nearest, the past preferred. Times of day, years alone and
 * seasons are left out on purpose: they tie a text to no event.
 */
import type { DateRange } from './date-range.ts';
import { dateWords, type DateWords } from './date-words.ts';
import { dayNumber, dayOf, isoDate, monthDays, monthOf, weekdayOf } from './day-number.ts';

/** Returns each range once, in the order of first mention; `[]` if there is none. */
export function findDates(
  text: string,
  published: string | null,
  lang: string | null,
): DateRange[] {
  const reader = dateReader(lang);
  const today = dayNumber(published);
  const found: Found[] = [];
  const plain = text.toLowerCase().replace(/[’ʼ]/g, "'");
  for (const date of reader) {
    for (const match of plain.matchAll(date.pattern)) {
      const days = date.read(match.groups ?? {}, today);
      if (days) {
        const isWeekday = match.groups?.['weekday'] !== undefined;
        found.push({ ...days, isWeekday, start: match.index, end: match.index + match[0].length });
      }
    }
  }
  const ranges = new Map<string, DateRange>();
  for (const { from, to } of withoutContained(found)) {
    const range = { from: isoDate(from), to: isoDate(to) };
    ranges.set(`${range.from}/${range.to}`, range);
  }
  return [...ranges.values()];
}

/** Days, both ends included. */
interface Days {
  from: number;
  to: number;
}

interface Found extends Days {
  isWeekday: boolean;
  start: number;
  end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface DatePattern {
  pattern: RegExp;
  /** Returns `null` if the words give no date after all. */
  read(groups: Groups, today: number | null): Days | null;
}

/** "Sunday, 14 May": a date that follows a weekday so closely says which one it is. */
const SAME_DATE_GAP = 2;

/** In reading order, without those inside another and weekdays that a date follows. */
function withoutContained(found: Found[]): Found[] {
  const kept: Found[] = [];
  for (const date of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    const gap = before ? date.start - before.end : Infinity;
    if (gap < 0) continue;
    if (
      before?.isWeekday === true &&
      !date.isWeekday &&
      gap <= SAME_DATE_GAP &&
      date.from === date.to
    ) {
      kept.pop();
    }
    kept.push(date);
  }
  return kept;
}

const readers = new Map<string | null, DatePattern[]>();

function dateReader(lang: string | null): DatePattern[] {
  const reader = readers.get(lang) ?? datePatterns(dateWords(lang));
  readers.set(lang, reader);
  return reader;
}

function datePatterns(words: DateWords): DatePattern[] {
  const month = `(?<month>${anyOf(words.months.keys())})\\.?`;
  const of = words.of.size > 0 ? `(?:(?:${anyOf(words.of)})\\s)?` : '';
  const year = `(?:,?\\s${of}(?<year>(?:19|20)\\d\\d))`;
  const until = `\\s?[-–—]\\s?|\\s(?:${anyOf(words.until)})\\s`;
  const ordinal = `(?:${words.ordinal})?`;
  const partOfDay = `(?:${anyOf(words.partsOfDay)})?`;
  const lastOrNext = anyOf([...words.last, ...words.next]);
  const count = `(?<count>\\d{1,2}|${anyOf(words.numbers.keys())})`;
  const unit = `(?<unit>${anyOf(words.units.keys())})`;
  const { ago } = words;
  const dayAndMonth = (groups: Groups, today: number | null) => readDay(groups, today, words);
  const patterns: DatePattern[] = [
    {
      pattern: whole(
        `(?:(?<first>\\d{1,2})${ordinal}(?:${until}))?(?<day>\\d{1,2})${ordinal}\\s${of}${month}${year}?`,
      ),
      read: dayAndMonth,
    },
    {
      pattern: whole(
        `(?:(?<side>${anyOf(words.beforeMonth)}|${lastOrNext})[\\s-])${month}(?!\\.?\\s\\d{1,2}\\b(?!\\d))${year}?`,
      ),
      read: (groups, today) => readMonth(groups, today, words),
    },
    { pattern: whole(`${month}${year}`), read: (groups, today) => readMonth(groups, today, words) },
    {
      pattern: /(?<!\d)(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g,
      read: readNumbers,
    },
    {
      pattern: whole(
        `(?:(?<before>${lastOrNext})\\s)?(?<weekday>${anyOf(words.weekdays.keys())})${partOfDay}(?:\\s(?<after>${lastOrNext}))?`,
      ),
      read: (groups, today) => readWeekday(groups, today, words),
    },
    {
      pattern: whole(`(?<word>${anyOf(words.days.keys())})`),
      read: ({ word }, today) =>
        oneDay(today === null ? null : today + (words.days.get(word ?? '') ?? 0)),
    },
    {
      pattern: whole(
        `(?:(?<before>${lastOrNext})\\s${unit}|${unit.replace('unit', 'unitAfter')}\\s(?<after>${lastOrNext}))`,
      ),
      read: (groups, today) => readUnit(groups, today, words),
    },
    {
      pattern: whole(
        `${ago.before && `${ago.before}\\s`}${count}\\s${unit}${ago.after && `\\s(?:${ago.after})`}`,
      ),
      read: (groups, today) => readAgo(groups, today, words),
    },
  ];
  if (words.monthFirst) {
    patterns.push({
      pattern: whole(
        `${month}\\s(?<first>\\d{1,2})${ordinal}(?:(?:${until})(?<day>\\d{1,2})${ordinal})?(?!\\d|[.,:]\\d|\\s?%)${year}?`,
      ),
      read: dayAndMonth,
    });
  } else {
    // In English the order of day and month is anybody's guess.
    patterns.push({
      pattern: /(?<!\d)(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>(?:19|20)\d\d)(?!\d)/g,
      read: readNumbers,
    });
  }
  return patterns;
}

/** Whole words only. */
function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Longest first, so that "marzo" is not read as "mar". */
function anyOf(words: Iterable<string>): string {
  return [...words].toSorted((a, b) => b.length - a.length).join('|');
}

function readDay(groups: Groups, today: number | null, { months }: DateWords): Days | null {
  const month = months.get(groups['month'] ?? '') ?? 0;
  const last = Number(groups['day'] ?? groups['first']);
  const year = groups['year'] ? Number(groups['year']) : nearestYear(month, last, today);
  const to = year === null ? null : dayOf(year, month, last);
  const from = to === null ? null : to - (last - Number(groups['first'] ?? last));
  return from === null || to === null || from > to ? oneDay(to) : { from, to };
}

function readNumbers({ year, month, day }: Groups): Days | null {
  return oneDay(dayOf(Number(year), Number(month), Number(day)));
}

/** The 15th stands for a month when the nearest year is asked. */
const MID_MONTH = 15;

function readMonth(groups: Groups, today: number | null, words: DateWords): Days | null {
  const month = words.months.get(groups['month'] ?? '') ?? 0;
  if (groups['year']) return monthDays(Number(groups['year']), month);
  const side = groups['side'] ?? '';
  if (today === null) return null;
  const now = monthOf(today);
  if (words.last.has(side)) return monthDays(now.year - (month < now.month ? 0 : 1), month);
  if (words.next.has(side)) return monthDays(now.year + (month > now.month ? 0 : 1), month);
  const year = nearestYear(month, MID_MONTH, today);
  return year === null ? null : monthDays(year, month);
}

function readWeekday(groups: Groups, today: number | null, words: DateWords): Days | null {
  const weekday = words.weekdays.get(groups['weekday'] ?? '');
  if (today === null || weekday === undefined) return null;
  const side = groups['before'] ?? groups['after'] ?? '';
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (words.next.has(side)) return oneDay(today + 7 - back);
  return oneDay(today - (back === 0 && words.last.has(side) ? 7 : back));
}

function readUnit(groups: Groups, today: number | null, words: DateWords): Days | null {
  const side = groups['before'] ?? groups['after'] ?? '';
  const unit = words.units.get(groups['unit'] ?? groups['unitAfter'] ?? '');
  return unit === 'day' ? null : away(words.last.has(side) ? -1 : 1, unit, today);
}

function readAgo(groups: Groups, today: number | null, words: DateWords): Days | null {
  const written = groups['count'] ?? '';
  const count = words.numbers.get(written) ?? Number(written);
  return away(-count, words.units.get(groups['unit'] ?? ''), today);
}

/** The calendar week (from Monday), month or year so many from `today`: "two years ago" names no day. */
function away(count: number, unit: string | undefined, today: number | null): Days | null {
  if (today === null || unit === undefined) return null;
  const { year, month } = monthOf(today);
  if (unit === 'day') return oneDay(today + count);
  if (unit === 'month') return monthDays(year, month + count);
  if (unit === 'year')
    return { from: monthDays(year + count, 1).from, to: monthDays(year + count, 12).to };
  const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * count;
  return { from: monday, to: monday + 6 };
}

/** News looks back: a day to come must be nearer by this factor to be the one that is meant. */
const PAST_PREFERRED = 1.5;

function nearestYear(month: number, day: number, today: number | null): number | null {
  if (today === null) return null;
  const { year } = monthOf(today);
  const distances = [year - 1, year, year + 1].flatMap((candidate) => {
    const then = dayOf(candidate, month, day);
    if (then === null) return [];
    const distance = then <= today ? today - then : (then - today) * PAST_PREFERRED;
    return [{ candidate, distance }];
  });
  return distances.toSorted((a, b) => a.distance - b.distance)[0]?.candidate ?? null;
}

function oneDay(day: number | null): Days | null {
  return day === null ? null : { from: day, to: day };
}
