/**
 * Takes back what looks like a negation and is none: one that only moved between a verb of opinion
 * and what it is about. "I don't think it will rain" says "I think it will not rain".
 */
import type { Change } from './change.ts';

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

/** Returns `changes` with each pair of moved negations renamed to other wording. */
export function settleNegations(changes: readonly Change[]): Change[] {
  const negations = changes.filter(({ kind }) => kind === 'negation');
  const [first, second, ...more] = negations;
  if (!first || !second || more.length > 0) return [...changes];
  const isMoved =
    isOneSided(first) &&
    isOneSided(second) &&
    (first.page.length === 0) !== (second.page.length === 0);
  const at = changes.indexOf(first);
  const near = changes.slice(at, at + REACH + 1).flatMap(({ page }) => page);
  if (!isMoved || !near.some(({ surface }) => OPINION.has(surface))) return [...changes];
  return changes.map((change) =>
    negations.includes(change) ? { ...change, kind: 'wording' } : change,
  );
}

function isOneSided({ page, document }: Change): boolean {
  return page.length === 0 || document.length === 0;
}
