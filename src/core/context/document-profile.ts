/**
 * What a text is about, small enough to compare with many others: who, where, when, and the words
 * that stand out.
 */
export interface DocumentProfile {
  /** ISO date of publication, or `null`. */
  published: string | null;
  /** Keys of the people and bodies named (`core/people/name-key.ts`), most mentioned first. */
  names: string[];
  /** Places named, as written, lower case, most mentioned first. */
  places: string[];
  /** Dates the text itself gives, as ISO date ranges. */
  dates: DateRange[];
  /** Content words (lower case, stemmed) with their counts, the most telling first; headline words count more. */
  words: [word: string, count: number][];
}

/** Both ends belong to it; one day has `from === to`. ISO 8601 dates. */
export interface DateRange {
  from: string;
  to: string;
}
