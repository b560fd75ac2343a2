/** Tells the lines that give a date, an hour or an author from the lines of an article. */
import { wordSet } from '../languages/word-set.ts';
import { ofAllPages } from './all-pages.ts';

/** Longer lines say something else too. */
const MAX_LENGTH = 160;

/** Labels, zones, parts of the day, days, months. */
const words = ofAllPages((pages) =>
  wordSet(pages.map(({ dates }) => `${dates.labels} ${dates.days} ${dates.monthNames}`).join(' ')),
);

/**
 * Returns whether `text` holds nothing but dates, hours, their labels and the `names` given: of
 * authors, of the publisher. A line of names alone counts too.
 */
export function isDateline(text: string, names: readonly string[]): boolean {
  if (text.length > MAX_LENGTH) return false;
  let rest = text.toLowerCase();
  for (const name of names) {
    if (name.length > 1) rest = rest.replaceAll(name.toLowerCase(), ' ');
  }
  // A letter alone is of an abbreviation, as in "a.m.".
  return (rest.match(/[\p{L}\p{M}]{2,}/gu) ?? []).every((word) => words().has(word));
}
