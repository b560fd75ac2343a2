/** How much of the words two texts share, and how telling it is. */
import { isSameReading } from './align-words.ts';
import type { Stretch } from './lay-side-by-side.ts';
import type { Token } from './token.ts';

export interface Overlap {
  /** Weight of the shared words; a rare word is 1. */
  shared: number;
  /** Share of the text's weight that is shared, 0–1. */
  ofPage: number;
  ofDocument: number;
  /** Weight of the heaviest run of shared words without a change between them, and its words. */
  run: number;
  runWords: number;
  /** Shared words that are no function words. */
  contentWords: number;
  /** Shared words in all. */
  words: number;
  /** Weight of the shared words in that of the stretch from the first to the last of them, on the fuller side. */
  density: number;
}

/** Measures what `stretches` (from `laySideBySide`) share. */
export function measureOverlap(stretches: readonly Stretch[]): Overlap {
  let [shared, page, document, run, runWords, contentWords, words] = [0, 0, 0, 0, 0, 0, 0];
  let [openRun, openWords, insidePage, insideDocument] = [0, 0, 0, 0];
  for (const stretch of stretches) {
    const [onPage, inDocument] = [weightOf(stretch.page), weightOf(stretch.document)];
    page += onPage;
    document += inDocument;
    if (!stretch.isShared) {
      [openRun, openWords] = [0, 0];
      if (stretch.place === 'inside') {
        insidePage += onPage;
        insideDocument += inDocument;
      }
      continue;
    }
    const weight = sharedWeight(stretch);
    shared += weight;
    words += 1;
    openRun += weight;
    openWords += 1;
    run = Math.max(run, openRun);
    runWords = Math.max(runWords, openWords);
    if (stretch.page[0]?.isFunctionWord === false) contentWords += 1;
  }
  const density = shared / (shared + Math.min(insidePage, insideDocument) || 1);
  return {
    shared,
    ofPage: share(shared, page),
    ofDocument: share(shared, document),
    run,
    runWords,
    contentWords,
    words,
    density,
  };
}

/** Another form of a word is not quite the word. */
const INFLECTION_FACTOR = 0.8;

function sharedWeight({ page: [one], document: [two] }: Stretch): number {
  if (!one || !two) return 0;
  return Math.min(one.weight, two.weight) * (isSameReading(one, two) ? 1 : INFLECTION_FACTOR);
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
