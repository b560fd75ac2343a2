/**
 * Finds words that changed places: "the tenant sued the owner" and "the owner sued the tenant".
 * Around a verb that turns the meaning; in a list ("mines and mills", "mills and mines") it does
 * not, and the two count as other wording that says the same.
 */
import type { Change } from './change.ts';
import type { ChangeKind } from './match.ts';
import type { Token } from './token.ts';

/** Words that changed places stand this near to one another, counted in stretches. */
const REACH = 12;

/** Kinds that two words may be taken for which in truth changed places. */
const SWAPPABLE: ReadonlySet<ChangeKind | null> = new Set<ChangeKind | null>([
  'wording',
  'name',
  'antonym',
  'number',
  'synonym',
  'spelling',
]);

/** Returns `changes` with the pairs that changed places renamed. */
export function markSwaps(changes: readonly Change[]): Change[] {
  const marked = [...changes];
  for (const [index, change] of changes.entries()) {
    if (!SWAPPABLE.has(change.kind)) continue;
    const reach = changes.slice(index + 1, index + 1 + REACH);
    const distance = reach.findIndex(
      (other) => SWAPPABLE.has(other.kind) && isCrossed(change, other),
    );
    const other = reach[distance];
    if (!other) continue;
    const kind = turnsMeaning(reach.slice(0, distance)) ? 'swapped roles' : 'wording';
    marked[index] = { ...change, kind, isMoved: true };
    marked[index + 1 + distance] = { ...other, kind, isMoved: true };
  }
  return marked;
}

function isCrossed(one: Change, other: Change): boolean {
  return (
    isSameTokens(one.page, other.document) &&
    isSameTokens(one.document, other.page) &&
    [...one.page, ...one.document].some(({ isFunctionWord }) => !isFunctionWord)
  );
}

function isSameTokens(one: readonly Token[], other: readonly Token[]): boolean {
  return (
    one.length === other.length &&
    one.length > 0 &&
    one.every((token, index) => token.stem === other[index]?.stem)
  );
}

/** In a list a conjunction stands between; around a verb there is none, and a word of content. */
function turnsMeaning(between: readonly Change[]): boolean {
  const words = between.flatMap(({ page }) => page);
  return (
    words.some(({ isFunctionWord }) => !isFunctionWord) &&
    !words.some(({ form }) => CONJUNCTIONS.has(form))
  );
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and or nor und oder et ou y e o u та і й або чи и или'.split(' '),
);
