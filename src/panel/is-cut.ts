import type { DiffPart } from '../core/matching/match.ts';

/** Whether the page leaves the words out and puts nothing in their place. */
export function isCut({ change, page }: DiffPart): boolean {
  return change === 'cut' && page === '';
}
