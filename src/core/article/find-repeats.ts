/**
 * Finds the texts of a page that only repeat words of others: pull quotes.
 *
 * Compared are runs of letters, so that typography, punctuation and the joints of a shortened quote
 * do not matter, and a language without spaces is like any other.
 */
import { lettersOf } from './letters-of.ts';

/** A text of an article. */
export interface Passage {
  text: string;
  /** Whether it is set apart from the body, so that it may be a repetition. */
  isSetApart: boolean;
}

/** Letters of a run that two texts do not have in common by chance: two words or three. */
const RUN = 12;

/**
 * Share of a text's letters that have to stand elsewhere. What else is changed may be what somebody
 * said in other words.
 */
const MOST = 0.96;

/** With fewer letters a text is a label, and its words may stand anywhere. */
const SHORTEST = 16;

/** With more letters it is more than a pull quote. */
const LONGEST = 800;

/** More than any page sets apart; the rest are not looked at, so that time stays linear. */
const MAX_CANDIDATES = 100;

/** A text set apart repeats another only if that has more words around the same ones. */
const LONGER = 1.2;

/** A text that has none of so many runs has too few of a candidate's letters to be looked at. */
const STRIDE = 6;

interface Candidate {
  index: number;
  length: number;
  /** In order, one for each letter but the last ones. */
  runs: string[];
}

/**
 * Returns the indexes of `passages` set apart whose words all stand, in whatever cut, in one other
 * passage or in two that follow one another. `passages` are in the order of the article.
 */
export function findRepeats(passages: readonly Passage[]): Set<number> {
  const candidates: Candidate[] = [];
  for (const [index, { text, isSetApart }] of passages.entries()) {
    if (!isSetApart || candidates.length >= MAX_CANDIDATES) continue;
    const letters = lettersOf(text);
    if (letters.length >= SHORTEST && letters.length <= LONGEST) {
      candidates.push({ index, length: letters.length, runs: runsOf(letters) });
    }
  }
  const repeats = new Set<number>();
  if (candidates.length === 0) return repeats;
  const wanted = new Set(candidates.flatMap(({ runs }) => runs));
  const sample = [...wanted].filter((_, index) => index % STRIDE === 0);
  let before = new Set<string>();
  for (const [index, { text, isSetApart }] of passages.entries()) {
    const letters = lettersOf(text);
    const runs = sample.some((run) => letters.includes(run)) ? runsOf(letters) : [];
    const here = new Set(runs.filter((run) => wanted.has(run)));
    for (const candidate of here.size > 0 ? candidates : []) {
      const isLonger = letters.length >= candidate.length * LONGER;
      if (candidate.index === index || (isSetApart && !isLonger)) continue;
      const has = (run: string) => here.has(run) || before.has(run);
      if (covered(candidate, has) >= MOST * candidate.length) repeats.add(candidate.index);
    }
    // A pull quote between two paragraphs does not part them.
    if (!isSetApart) before = here;
  }
  return repeats;
}

function runsOf(letters: string): string[] {
  return Array.from({ length: Math.max(0, letters.length - RUN + 1) }, (_, start) =>
    letters.slice(start, start + RUN),
  );
}

/** Returns how many letters of a candidate are in runs that `has` holds for. */
function covered({ runs }: Candidate, has: (run: string) => boolean): number {
  let letters = 0;
  let end = 0;
  for (const [start, run] of runs.entries()) {
    if (!has(run)) continue;
    letters += start + RUN - Math.max(start, end);
    end = start + RUN;
  }
  return letters;
}
