import type { ProfiledDocument } from '../corpus/corpus.ts';
import { dayNumber } from './day-number.ts';

/** So much of the shorter one's words stands in the other: an agency's text, perhaps cut at the end. */
const SAME_WORDS = 0.85;

/** A copy comes out on the day or the next. */
const COPY_DAYS = 1;

/** Fewer words prove nothing. */
const FEWEST_WORDS = 12;

/**
 * Returns `documents` without copies of one another, keeping the earliest of each. The number of
 * comparisons is quadratic in the documents of a day, and each of them short.
 */
export function foldDuplicates(documents: readonly ProfiledDocument[]): ProfiledDocument[] {
  const kept: { entry: ProfiledDocument; words: ReadonlySet<string>; day: number | null }[] = [];
  const earliestFirst = documents.toSorted((a, b) =>
    (a.profile.published ?? '').localeCompare(b.profile.published ?? ''),
  );
  for (const entry of earliestFirst) {
    const words = new Set(entry.profile.words.map(([word]) => word));
    const day = dayNumber(entry.profile.published);
    const isCopy = kept.some((other) => isNear(day, other.day) && shareWords(words, other.words));
    if (!isCopy) kept.push({ entry, words, day });
  }
  return kept.map(({ entry }) => entry);
}

function isNear(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= COPY_DAYS;
}

/** Gives up as soon as too many are missing: two texts mostly differ within the first few words. */
function shareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < FEWEST_WORDS) return false;
  let mayMiss = Math.floor(shorter.size * (1 - SAME_WORDS));
  for (const word of shorter) {
    if (longer.has(word)) continue;
    mayMiss -= 1;
    if (mayMiss < 0) return false;
  }
  return true;
}
