/** The words in which a language gives dates, as they are looked up. */
import type { DateWords as ListedWords } from '../languages/date-words.ts';
import { knownLanguage, languageOf, LANGUAGES } from '../languages/language-of.ts';
import { once } from '../languages/once.ts';
import { wordSet } from '../languages/word-set.ts';

/** The words that give dates in one language, in lower case. */
export interface DateWords {
  /** Month (from 1) by name, lower case. */
  months: ReadonlyMap<string, number>;
  /** Weekday (0 is Sunday) by name, lower case. */
  weekdays: ReadonlyMap<string, number>;
  /** Days from publication: "yesterday" is -1. */
  days: ReadonlyMap<string, number>;
  last: ReadonlySet<string>;
  next: ReadonlySet<string>;
  units: ReadonlyMap<string, Unit>;
  /** What stands before a month that is given without a day, or the name may be another word. */
  beforeMonth: ReadonlySet<string>;
  /** Before and after a number of units in the past: "two years ago", "vor zwei Jahren". */
  ago: { before: string; after: string };
  numbers: ReadonlyMap<string, number>;
  /** Between the first and the last day. */
  until: ReadonlySet<string>;
  /** A pattern of what may stand right behind the number of a day, or `''`. */
  ordinal: string;
  /** Between day, month and year. */
  of: ReadonlySet<string>;
  /** Endings of weekdays. */
  partsOfDay: ReadonlySet<string>;
  /** Whether the month may come before the day. */
  monthFirst: boolean;
}

/** What a stretch of time is counted in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year'];

function ofAll(pick: (words: ListedWords) => string, between: string): string {
  return LANGUAGES.map(({ dates }) => pick(dates))
    .filter((words) => words !== '')
    .join(between);
}

/** For languages that are not ours: English words around their own months, joined as in any of ours. */
const foreign = once((): ListedWords => {
  return {
    ...languageOf(null).dates,
    until: ofAll(({ until }) => until, ' '),
    ordinal: ofAll(({ ordinal }) => ordinal, '|'),
    of: ofAll(({ of }) => of, ' '),
    monthFirst: false,
    forms: () => [],
  };
});

const known = new Map<string, DateWords>();

/** Returns the words of `lang` (BCP 47); those of English for `null`. */
export function dateWords(lang: string | null): DateWords {
  const code = /^[a-z]{2,3}/.exec((lang ?? 'en').toLowerCase())?.[0] ?? 'en';
  const words = known.get(code) ?? readDateWords(code, knownLanguage(code)?.dates ?? foreign());
  known.set(code, words);
  return words;
}

function readDateWords(code: string, listed: ListedWords): DateWords {
  return {
    months: monthNames(code, listed),
    weekdays: weekdayNames(code, listed),
    days: new Map(
      listed.days.split(' ').map((entry): [string, number] => {
        const [word = '', days = '0'] = entry.split(':');
        return [word, Number(days)];
      }),
    ),
    last: wordSet(listed.last),
    next: wordSet(listed.next),
    units: new Map(
      UNITS.flatMap((unit, index) =>
        (listed.units[index] ?? '').split(' ').map((word): [string, Unit] => [word, unit]),
      ),
    ),
    beforeMonth: wordSet(listed.beforeMonth),
    ago: listed.ago,
    numbers: new Map(
      listed.numbers.split(' ').map((word, index): [string, number] => [word, index + 1]),
    ),
    until: wordSet(listed.until),
    ordinal: listed.ordinal,
    of: wordSet(listed.of),
    partsOfDay: wordSet(listed.partsOfDay),
    monthFirst: listed.monthFirst,
  };
}

function monthNames(code: string, { forms }: ListedWords): Map<string, number> {
  const names = new Map<string, number>();
  for (const form of [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(code, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2023, month - 1, 3));
      const name = plainForm(parts.find(({ type }) => type === 'month')?.value ?? '');
      for (const written of [name, ...forms(name)]) names.set(written, month);
    }
  }
  return names;
}

function weekdayNames(code: string, { forms }: ListedWords): Map<string, number> {
  const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  const names = new Map<string, number>();
  for (let day = 0; day < 7; day++) {
    // 1 January 2023 was a Sunday.
    const name = plainForm(format.format(Date.UTC(2023, 0, 1 + day)));
    for (const written of [name, ...forms(name)]) names.set(written, day);
  }
  return names;
}

function plainForm(name: string): string {
  return name.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\.$/, '');
}
