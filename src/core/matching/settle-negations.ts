/**
 * Takes back what looks like a negation and is none: one that only moved between a verb of opinion
 * and what it is about. "I don't think it will rain" says "I think it will not rain". And in languages
 * that negate a clause in several words at once, one word more.
 */
import type { Change } from './change.ts';
import type { Lexicon } from './lexicon.ts';

/** Verbs that share their negation with what follows. From general knowledge of the six languages. */
const OPINION: ReadonlySet<string> = new Set(
  `think thinks thought believe believes believed expect expects expected suppose supposes want wants wanted seem seems
  seemed appear appears appeared imagine intend intends plan plans glaube glauben glaubt denke denken denkt meine meinen erwarte erwarten
  crois croit croyons croient pense penses pensons pensent veux veut veulent creo cree creemos creen pienso piensa pensamos piensan
  quiero quiere думаю думає думаємо вважаю вважає вважаємо вірю хочу хоче думает думаем считаю считает считаем верю хочет`.split(
    /\s+/,
  ),
);

/** Words between a negation and the verb it stands with: "do not really think". */
const REACH = 3;

/**
 * Returns `changes` with what is no negation renamed to other wording: one that moved, and one that only
 * echoes another in the same clause ("никто никогда не": nobody ever).
 */
export function settleNegations(changes: readonly Change[], lexicon: Lexicon): Change[] {
  const settled = settleMoved(changes, lexicon);
  return settled.map((change, index) =>
    change.kind === 'negation' && isEcho(settled, index, lexicon)
      ? { ...change, kind: 'wording' }
      : change,
  );
}

function settleMoved(changes: readonly Change[], lexicon: Lexicon): Change[] {
  const turning = changes.filter(
    (change) =>
      isNegativeHere(change, 'page', lexicon) !== isNegativeHere(change, 'document', lexicon),
  );
  const [first, second, ...more] = turning;
  if (!first || !second || more.length > 0) return [...changes];
  const isMoved =
    isNegativeHere(first, 'page', lexicon) !== isNegativeHere(second, 'page', lexicon);
  const at = changes.indexOf(first);
  const near = changes.slice(Math.max(0, at - REACH), at + REACH + 1).flatMap(({ page }) => page);
  if (!isMoved || !near.some(({ surface }) => OPINION.has(surface))) return [...changes];
  return changes.map((change) =>
    change.kind === 'negation' && turning.includes(change)
      ? { ...change, kind: 'wording' }
      : change,
  );
}

function isNegativeHere(
  change: Change,
  side: 'page' | 'document',
  { negations }: Lexicon,
): boolean {
  return !change.isShared && change[side].some(({ form }) => negations.has(form));
}

/** Whether the words stand on one side alone, and both sides have a negation in this clause already. */
function isEcho(
  changes: readonly Change[],
  index: number,
  { echoes, negations }: Lexicon,
): boolean {
  const change = changes[index];
  const words = change ? [...change.page, ...change.document] : [];
  if (!change || (change.page.length > 0 && change.document.length > 0)) return false;
  if (!words.every(({ form }) => echoes.has(form))) return false;
  const before = changes.slice(0, index).toReversed();
  const after = changes.slice(index + 1);
  const start = before.findIndex(({ page }) => page.at(-1)?.endsClause === true);
  const end = after.findIndex(({ page }) => page.at(-1)?.endsClause === true);
  const clause = [
    ...before.slice(0, start === -1 ? before.length : start),
    ...after.slice(0, end === -1 ? after.length : end + 1),
  ];
  return clause.some(
    ({ isShared, page }) => isShared && page.some(({ form }) => negations.has(form)),
  );
}
