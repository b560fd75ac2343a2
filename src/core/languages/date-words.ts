/**
 * The words in which a language gives dates. Months and weekdays come from CLDR through `Intl`, in
 * every form that it has; only what stands around them is listed here. All in lower case, lists by a
 * space.
 */
export interface DateWords {
  /** Days from publication, as "word:days": "yesterday:-1". */
  days: string;
  last: string;
  next: string;
  /** By unit, in the order day, week, month, year. */
  units: readonly [string, string, string, string];
  /** What stands before a month that is given without a day, or the name may be another word. */
  beforeMonth: string;
  /** Before and after a number of units in the past: "two years ago", "vor zwei Jahren". */
  ago: { before: string; after: string };
  /** One to ten. */
  numbers: string;
  /** Between the first and the last day: "to", "and". */
  until: string;
  /** Behind the number of a day, as a pattern: "st", "nd"; `''` where nothing is. */
  ordinal: string;
  /** Between day and month, or month and year: "of". `''` where nothing is. */
  of: string;
  /** What a weekday may end in: "Montagabend". `''` where nothing is. */
  partsOfDay: string;
  /** Whether the month may come before the day, so that 3/4 is anybody's guess. */
  monthFirst: boolean;
  /** Forms of the name of a month or weekday that CLDR lacks: "в мае", and the older spelling "Sept.". */
  forms: (name: string) => string[];
}
