/** When a quote was said before, and where: over all documents in which it stands. */
import { dayNumber } from '../context/day-number.ts';
import { normalForm, wordsOf } from '../text/words.ts';
import { keepsWords, type Match } from './match.ts';

/** A match, and the documents that have the same text around the words: copies of one wire report. */
export interface FoldedMatch {
  match: Match;
  /** In their order; `[]` for a text of its own. */
  copies: Match[];
}

/** How the places of a quote lie in time, seen from the article. */
export interface Occurrences {
  /**
   * The earliest dated place of the words that is not later than the article; of several on one day
   * the first. `null` if there is none, or the article has no date.
   */
  first: Match | null;
  /** Days from there to the article; 0 on the same day, `null` without `first`. */
  daysBefore: number | null;
  /** Texts of their own that have the words, by when they were published. */
  earlier: number;
  sameDay: number;
  later: number;
  undated: number;
}

/**
 * Folds copies of one text into the best of them; the order stays. Two documents are copies there if the
 * words and the sentences on both sides are the same, and one of these sentences is long enough to say so.
 */
export function foldCopies(matches: readonly Match[]): FoldedMatch[] {
  const folded: FoldedMatch[] = [];
  const known = new Map<string, FoldedMatch>();
  for (const match of matches) {
    const text = surroundings(match);
    const same = text === null ? undefined : known.get(text);
    if (same) {
      same.copies.push(match);
      continue;
    }
    const own: FoldedMatch = { match, copies: [] };
    folded.push(own);
    if (text !== null) known.set(text, own);
  }
  return folded;
}

/** Words around a quote that two writers do not put there independently. */
const LEAST_WORDS = 8;

/** What stands in and around the words, or `null` if that is too little to tell a copy. */
function surroundings({ passage, before, after }: Match): string | null {
  if (passage.kind === 'claim') return null;
  const [here, around] = [wordsIn(passage.text), [...wordsIn(before), '|', ...wordsIn(after)]];
  return around.length > LEAST_WORDS ? [...here, '|', ...around].join(' ') : null;
}

function wordsIn(text: string): string[] {
  return wordsOf(normalForm(text)).map(({ form }) => form);
}

/**
 * Returns when the words of a quote were published, seen from an article of `published` (ISO 8601). What
 * alters them, says the same in others, or rates a claim, is no occurrence of the words.
 */
export function occurrencesOf(matches: readonly Match[], published: string | null): Occurrences {
  const today = dayNumber(published);
  const spoken = matches.filter(
    ({ verdict, passage }) => keepsWords(verdict) && passage.kind !== 'claim',
  );
  const gaps = foldCopies(spoken).map(({ match, copies }) => {
    const days = [match, ...copies].flatMap(({ document }) => dayNumber(document.published) ?? []);
    return today === null || days.length === 0 ? null : today - Math.min(...days);
  });
  const dated = spoken.flatMap((match) => {
    const day = dayNumber(match.document.published);
    return today === null || day === null || day > today ? [] : [{ match, gap: today - day }];
  });
  const [first] = dated.toSorted((a, b) => b.gap - a.gap);
  const count = (is: (gap: number) => boolean) =>
    gaps.filter((gap) => gap !== null && is(gap)).length;
  return {
    first: first?.match ?? null,
    daysBefore: first?.gap ?? null,
    earlier: count((gap) => gap > 0),
    sameDay: count((gap) => gap === 0),
    later: count((gap) => gap < 0),
    undated: gaps.filter((gap) => gap === null).length,
  };
}
