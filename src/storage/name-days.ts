/**
 * Keys that find documents by a name and, among many with that name, by day: `putin 2023-04-16`.
 * An undated document comes before the dated ones.
 */

/** Between name and day: no name key contains it, and it sorts before all that one may contain. */
const SEPARATOR = '\u0001';

/** After every day. */
const LAST = '\uffff';

/** Returns the keys of a document that names `names` and was published at `published`. */
export function nameDays(names: readonly string[], published: string | null): string[] {
  const day = published?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  return [...new Set(names)].map((name) => name + SEPARATOR + day);
}

/** The keys of one name, of the days from `from` to `to` (ISO dates), or of any day. */
export function nameDayRange(name: string, from = '', to = ''): IDBKeyRange {
  const key = name + SEPARATOR;
  return IDBKeyRange.bound(key + from, key + to + LAST);
}
