import type { ChangeKind } from './match.ts';

/** One of these makes a quote `altered`: an accusation. */
const MEANING: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'negation',
  'number',
  'name',
  'antonym',
  'modality',
  'quantifier',
  'swapped roles',
]);

/** Returns whether changes of this kind carry meaning. */
export function carriesMeaning(kind: ChangeKind): boolean {
  return MEANING.has(kind);
}
