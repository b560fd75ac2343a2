/**
 * Index keys that find documents by what they are about (`DocumentProfile.keys`) and, among many with
 * the same key, by day: `mara ilvane 2031-05-02`. Undated documents come before the dated ones.
 */

/** Between key and day: no profile key contains it, and it sorts before all that one may contain. */
const SEPARATOR = '\u0001';

/** After every day. */
const LAST = '\uffff';

/** Returns the index keys of a document with the profile keys `keys`, published at `published`. */
export function keyDays(keys: readonly string[], published: string | null): string[] {
  const day = published?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  return [...new Set(keys)].map((key) => key + SEPARATOR + day);
}

/** Returns the range of index keys of one profile key, of the days from `from` to `to` (ISO dates). */
export function keyDayRange(key: string, from = '', to = ''): IDBKeyRange {
  return IDBKeyRange.bound(key + SEPARATOR + from, key + SEPARATOR + to + LAST);
}
