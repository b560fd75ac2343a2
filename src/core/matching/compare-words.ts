/** Compares the words on a page with the words of a passage, and names every difference. */
import { carriesMeaning } from './carries-meaning.ts';
import type { Change } from './change.ts';
import { classifyStretches } from './classify-stretches.ts';
import { readDocumentWords, readPageWords, type ComparedText } from './compared-text.ts';
import { diffOf } from './diff-of.ts';
import { isParaphrase, isSameUtterance } from './is-same-utterance.ts';
import { laySideBySide } from './lay-side-by-side.ts';
import type { DiffPart, Verdict } from './match.ts';
import { measureOverlap, type Overlap } from './measure-overlap.ts';

/** How two texts compare. */
export interface Comparison {
  verdict: Verdict;
  /** How much of the words is shared, 0–1, rare words counting more. */
  score: number;
  diff: DiffPart[];
}

/**
 * Compares two texts, marks at their ends aside. Returns `null` if they are not the same utterance:
 * sharing names, a set phrase and common words is not enough. `lang` is BCP 47.
 */
export function compareWords(
  page: string,
  document: string,
  lang: string | null,
): Comparison | null {
  const words = readPageWords(page, lang, () => false);
  return compareTexts(words, readDocumentWords(document, words));
}

/** As {@link compareWords}, for texts that were read before. */
export function compareTexts(page: ComparedText, document: ComparedText): Comparison | null {
  const stretches = laySideBySide(page.tokens, document.tokens);
  const changes = classifyStretches(stretches, page.lexicon);
  const overlap = measureOverlap(changes);
  if (!isSameUtterance(overlap, changes)) return null;
  const named = changes.map(nameExchange);
  return {
    verdict: verdictOf(named, overlap),
    score: scoreOf(overlap),
    diff: diffOf(page.text, document.text, named),
  };
}

/** Where both sides go on with words of their own, something was cut, but not only that. */
function nameExchange(change: Change): Change {
  const isExchange = change.page.length > 0 && change.document.length > 0;
  return change.kind === 'cut' && isExchange ? { ...change, kind: 'wording' } : change;
}

function verdictOf(changes: readonly Change[], overlap: Overlap): Verdict {
  const kinds = new Set(changes.map(({ kind }) => kind));
  if (isParaphrase(overlap, changes)) return 'paraphrase';
  if (changes.some(({ kind }) => kind !== null && carriesMeaning(kind))) return 'altered';
  if (changes.some(({ kind }) => kind !== null && kind !== 'cut')) return 'edited';
  return kinds.has('cut') ? 'excerpt' : 'verbatim';
}

/** The page's words count most: the match is to show where they stand. */
function scoreOf({ ofPage, ofDocument }: Overlap): number {
  return 0.5 * ofPage + 0.2 * ofDocument + 0.3 * Math.max(ofPage, ofDocument);
}
