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
 * comparisons is quadratic in the documents of a day.
 */
export function foldDuplicates(documents: readonly ProfiledDocument[]): ProfiledDocument[] {
  const kept: { entry: ProfiledDocument; words: ReadonlySet<string>; day: number | null }[] = [];
  const earliestFirst = documents.toSorted((a, b) =>
    (a.profile.published ?? '').localeCompare(b.profile.published ?? ''),
  );
  for (const entry of earliestFirst) {
    const words = new Set(entry.profile.words.map(([word]) => word));
    const day = dayNumber(entry.profile.published);
    const isCopy = kept.some(
      (other) => isNear(day, other.day) && sharedPart(words, other.words) >= SAME_WORDS,
    );
    if (!isCopy) kept.push({ entry, words, day });
  }
  return kept.map(({ entry }) => entry);
}

function isNear(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= COPY_DAYS;
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < FEWEST_WORDS) return 0;
  let count = 0;
  for (const word of shorter) if (longer.has(word)) count += 1;
  return count / shorter.size;
}
