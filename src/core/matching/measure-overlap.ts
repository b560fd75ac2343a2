/** How much of the words two texts share, and how telling it is. */
import { isSameReading } from './align-words.ts';
import type { Change } from './change.ts';
import type { Stretch } from './lay-side-by-side.ts';
import type { Token } from './token.ts';

/** What two texts share. */
export interface Overlap {
  /** Weight of the shared words; a rare word is 1. */
  shared: number;
  /** Share of the text's weight that is shared, 0–1. */
  ofPage: number;
  ofDocument: number;
  /** Shared words in the longest run without a change between them, cuts marked by an ellipsis aside. */
  runWords: number;
  /** Shared words in all. */
  words: number;
}

/** Measures what the two sides of `changes` share; words that changed places are shared too. */
export function measureOverlap(changes: readonly Change[]): Overlap {
  let [shared, page, document, runWords, words] = [0, 0, 0, 0, 0];
  let openWords = 0;
  for (const [index, stretch] of changes.entries()) {
    page += weightOf(stretch.page);
    document += weightOf(stretch.document);
    if (stretch.isMoved === true) shared += weightOf(stretch.page);
    if (!stretch.isShared) {
      if (!isMarkedCut(stretch, changes.slice(index + 1, index + 1 + NEAR_MARK))) openWords = 0;
      continue;
    }
    const weight = sharedWeight(stretch);
    shared += weight;
    words += 1;
    openWords += 1;
    runWords = Math.max(runWords, openWords);
  }
  return {
    shared,
    ofPage: share(shared, page),
    ofDocument: share(shared, document),
    runWords,
    words,
  };
}

/** Alignment may take a word before the ellipsis for the like of one that was left out. */
const NEAR_MARK = 3;

/** Whether one side left words out here and says so with an ellipsis. */
function isMarkedCut({ page, document }: Stretch, next: readonly Stretch[]): boolean {
  const isMarked = (side: 'page' | 'document') =>
    next.some((stretch) => stretch[side][0]?.followsEllipsis === true);
  return page.length === 0 ? isMarked('page') : document.length === 0 && isMarked('document');
}

/** Another form of a word is not quite the word. */
const INFLECTION_FACTOR = 0.8;

function sharedWeight({ page: [one], document: [two] }: Stretch): number {
  if (!one || !two) return 0;
  return Math.min(one.weight, two.weight) * (isSameReading(one, two) ? 1 : INFLECTION_FACTOR);
}

/** What an editor put in brackets is no part of the words. */
function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight, isBracketed }) => sum + (isBracketed ? 0 : weight), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
