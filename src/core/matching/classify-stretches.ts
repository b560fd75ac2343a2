import type { Change } from './change.ts';
import { classifyChange, classifyForms } from './classify-change.ts';
import type { Stretch } from './lay-side-by-side.ts';
import type { Lexicon } from './lexicon.ts';
import { markSwaps } from './mark-swaps.ts';
import type { ChangeKind } from './match.ts';
import { settleNegations } from './settle-negations.ts';
import type { Token } from './token.ts';

/** Words at an end that may answer one another. */
const LONGEST_EDGE = 2;

/**
 * Kinds that only mean that both sides were cut, if they stand at an end; unless one word stands
 * against one: longer ends need not begin at the same place.
 */
const CUT_AT_A_LONG_END: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'wording',
  'function word',
  'negation',
  'modality',
  'quantifier',
]);

/** Names the kind of every stretch; joined in order they hold the same tokens as `stretches`. */
export function classifyStretches(stretches: readonly Stretch[], lexicon: Lexicon): Change[] {
  const changes = stretches.flatMap((stretch): Change[] => {
    const { page, document, isShared, place } = stretch;
    const [one, two] = [page[0], document[0]];
    if (isShared && one && two) return [{ ...stretch, kind: classifyForms(one, two) }];
    if (place === 'inside' || (place === 'start' && startsBoth(stretch, stretches[1]))) {
      return [{ ...stretch, kind: classifyChange(page, document, lexicon) }];
    }
    if (place === 'end' && endsInNegation(stretch, stretches.at(-2), lexicon)) {
      return [{ ...stretch, kind: 'negation' }];
    }
    return classifyEnd(stretch, lexicon);
  });
  return answerCuts(settleNegations(markSwaps(changes), lexicon));
}

/** Words before the first shared one that are compared and not taken for a cut. */
const LONGEST_START = 3;

/**
 * Whether both sides begin a sentence here, by their capitals: then nothing was cut before it, and
 * a word that only one side has was put in or left out.
 */
function startsBoth({ page, document }: Stretch, next: Stretch | undefined): boolean {
  if (Math.max(page.length, document.length) > LONGEST_START) return false;
  return [page[0] ?? next?.page[0], document[0] ?? next?.document[0]].every(
    (word) => word?.startsSentence === true && word.hasCapital,
  );
}

/** Whether the last word of one side is a negation that the other leaves out: "das glaube ich (nicht)". */
function endsInNegation(
  { page, document }: Stretch,
  previous: Stretch | undefined,
  { negations }: Lexicon,
): boolean {
  const [only, ...others] = [...page, ...document];
  const before = page.length > 0 ? previous?.page[0] : previous?.document[0];
  const isAnswer = before?.endsClause === true;
  return others.length === 0 && !isAnswer && only !== undefined && negations.has(only.form);
}

/**
 * Where words are missing inside on either side, nobody cut: the one said with some words what the
 * other said with others. An ellipsis says otherwise.
 */
function answerCuts(changes: readonly Change[]): Change[] {
  const inside = changes.filter((change, index) => isInsideCut(change, changes[index + 1]));
  const isBoth =
    inside.some(({ page }) => page.length > 0) &&
    inside.some(({ document }) => document.length > 0);
  return isBoth
    ? changes.map((change) => (inside.includes(change) ? { ...change, kind: 'wording' } : change))
    : [...changes];
}

function isInsideCut({ kind, place }: Change, next: Change | undefined): boolean {
  const isElided = [next?.page[0], next?.document[0]].some(
    (word) => word?.followsEllipsis === true,
  );
  return kind === 'cut' && place === 'inside' && !isElided;
}

/**
 * At an end, the words next to what is shared answer one another if they are few and the change is
 * one we can name; otherwise both sides were cut there. What else was cut stays a cut: a negation
 * there belongs to words that the other side does not have.
 */
function classifyEnd(stretch: Stretch, lexicon: Lexicon): Change[] {
  const { page, document, place } = stretch;
  const cut: Change = { ...stretch, kind: 'cut' };
  const count = Math.min(page.length, document.length);
  const [only, ...others] = [...page, ...document];
  // Nobody cuts inside a word: "could" is not the beginning of "couldn't".
  if (only?.surface === "n't" && others.length === 0) return [{ ...stretch, kind: 'negation' }];
  if (count === 0 || count > LONGEST_EDGE) return [cut];
  const longest = Math.max(page.length, document.length);
  const taken = longest <= LONGEST_EDGE + 1 ? longest : count;
  const near = { page: nearest(page, taken, place), document: nearest(document, taken, place) };
  const kind = classifyChange(near.page, near.document, lexicon);
  if (longest > 1 && CUT_AT_A_LONG_END.has(kind)) return [cut];
  const changed: Change = { ...near, isShared: false, place, kind };
  const rest = { page: farthest(page, taken, place), document: farthest(document, taken, place) };
  if (rest.page.length + rest.document.length === 0) return [changed];
  const left: Change = { ...rest, isShared: false, place, kind: 'cut' };
  return place === 'start' ? [left, changed] : [changed, left];
}

function nearest(
  tokens: readonly Token[],
  count: number,
  place: Stretch['place'],
): readonly Token[] {
  return place === 'start' ? tokens.slice(-count) : tokens.slice(0, count);
}

function farthest(
  tokens: readonly Token[],
  count: number,
  place: Stretch['place'],
): readonly Token[] {
  return place === 'start'
    ? tokens.slice(0, Math.max(0, tokens.length - count))
    : tokens.slice(count);
}
