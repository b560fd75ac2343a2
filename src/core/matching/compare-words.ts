/** Compares the words on a page with the words of a passage, and names every difference. */
import { classifyChange, classifyForms } from './classify-change.ts';
import { diffOf, type Change } from './diff-of.ts';
import { laySideBySide, type Stretch } from './lay-side-by-side.ts';
import { lexiconOf } from './lexicon/lexicon-of.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ChangeKind, DiffPart, Verdict } from './match.ts';
import { measureOverlap, type Overlap } from './measure-overlap.ts';
import { readTokens } from './read-tokens.ts';
import { stripMarks } from './strip-marks.ts';
import type { Token } from './token.ts';

export interface Comparison {
  verdict: Verdict;
  /** How much of the words is shared, 0–1, rare words counting more. */
  score: number;
  diff: DiffPart[];
}

/** Kinds that carry meaning: one of them makes a quote `altered`. */
export const MEANING: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'negation',
  'number',
  'name',
  'antonym',
  'modality',
  'quantifier',
  'swapped roles',
]);

/**
 * Compares two texts, marks at their ends aside. Returns `null` if they are not the same utterance:
 * sharing names, a set phrase and common words is not enough. `lang` is BCP 47.
 */
export function compareWords(
  page: string,
  document: string,
  lang: string | null,
): Comparison | null {
  const [one, two] = [stripMarks(page), stripMarks(document)];
  const lexicon = lexiconOf(one, lang);
  const stretches = laySideBySide(readTokens(one, lexicon), readTokens(two, lexicon));
  const changes = classify(stretches, lexicon);
  const overlap = measureOverlap(stretches);
  if (!isSameUtterance(overlap, changes)) return null;
  return {
    verdict: verdictOf(changes, overlap),
    score: scoreOf(overlap),
    diff: diffOf(one, two, changes),
  };
}

function classify(stretches: readonly Stretch[], lexicon: Lexicon): Change[] {
  return stretches.flatMap((stretch): Change[] => {
    const { page, document, isShared, place } = stretch;
    const [one, two] = [page[0], document[0]];
    if (isShared && one && two) return [{ ...stretch, kind: classifyForms(one, two) }];
    if (place === 'inside') return [{ ...stretch, kind: classifyChange(page, document, lexicon) }];
    return classifyEnd(stretch, lexicon);
  });
}

/**
 * At an end, the words next to what is shared answer one another if they are few and the change is
 * one we can name; otherwise both sides were cut there.
 */
function classifyEnd(stretch: Stretch, lexicon: Lexicon): Change[] {
  const { page, document, place } = stretch;
  const cut: Change = { ...stretch, kind: 'cut' };
  if (page.length === 0 || document.length === 0) return [cut];
  const count = Math.min(page.length, document.length);
  if (count > LONGEST_EDGE) return [cut];
  const near =
    place === 'start'
      ? { page: page.slice(-count), document: document.slice(-count) }
      : { page: page.slice(0, count), document: document.slice(0, count) };
  const kind = classifyChange(near.page, near.document, lexicon);
  if (kind === 'wording' || kind === 'function word') return [cut];
  const changed: Change = { ...near, isShared: false, place, kind };
  const rest =
    place === 'start'
      ? { page: page.slice(0, -count), document: document.slice(0, -count) }
      : { page: page.slice(count), document: document.slice(count) };
  if (rest.page.length + rest.document.length === 0) return [changed];
  const left: Change = { ...rest, isShared: false, place, kind: 'cut' };
  return place === 'start' ? [left, changed] : [changed, left];
}

/** Words at an end that may answer one another. */
const LONGEST_EDGE = 2;

// Thresholds, chosen on news quotes so that set phrases ("president of the …", "at the end of the
// day") and shared names fall below them.
const WHOLE = { words: 5, shared: 1.25, share: 0.75 };
const OVERLAPPING = { words: 8, shared: 1.5, share: 0.25 };
const DIVERGING = { words: 12, shared: 3, share: 0.6 };

/** Share of the stretch that has to be the same words. */
const MIN_DENSITY = 0.6;

function isSameUtterance(overlap: Overlap, changes: readonly Change[]): boolean {
  if (overlap.density < MIN_DENSITY) return false;
  const share = Math.max(overlap.ofPage, overlap.ofDocument);
  const reaches = (bar: typeof WHOLE) =>
    overlap.words >= bar.words && overlap.shared >= bar.shared && share >= bar.share;
  const diverges = divergence(changes) > MAX_DIVERGENCE * overlap.shared;
  if (diverges) return reaches(DIVERGING);
  return reaches(WHOLE) || reaches(OVERLAPPING);
}

/** What may differ next to the shared stretch on both sides, as a share of what is shared. */
const MAX_DIVERGENCE = 0.25;

/**
 * Weight of what stands on both sides where the shared stretch begins or ends. Two utterances that
 * share a phrase go different ways there; one utterance, cut twice, goes on on one side alone, or
 * was cut between sentences.
 */
function divergence(changes: readonly Change[]): number {
  return changes.reduce((sum, { kind, page, document, place }, index) => {
    if (kind !== 'cut' || page.length === 0 || document.length === 0) return sum;
    const next = place === 'start' ? changes[index + 1] : changes[index];
    const atSentence =
      next?.page[0]?.startsSentence === true && next.document[0]?.startsSentence === true;
    return atSentence ? sum : sum + Math.min(divergingWeight(page), divergingWeight(document));
  }, 0);
}

/** A word on both sides says at least this much: that the sentences are not the same there. */
const LEAST_DIVERGING_WEIGHT = 0.3;

function divergingWeight(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + Math.max(weight, LEAST_DIVERGING_WEIGHT), 0);
}

function verdictOf(changes: readonly Change[], { density }: Overlap): Verdict {
  const kinds = new Set(changes.map(({ kind }) => kind));
  if (changes.some(({ kind }) => kind !== null && MEANING.has(kind))) return 'altered';
  if (kinds.has('wording') && density < 0.75) return 'paraphrase';
  if ([...kinds].some((kind) => kind !== null && kind !== 'cut')) return 'edited';
  return kinds.has('cut') ? 'excerpt' : 'verbatim';
}

/** The page's words count most: the match is to show where they stand. */
function scoreOf({ ofPage, ofDocument }: Overlap): number {
  return 0.5 * ofPage + 0.2 * ofDocument + 0.3 * Math.max(ofPage, ofDocument);
}
