/** A report in a sentence: who says what, by which words. */
import type { TokenRange } from './token-range.ts';

/** Words of a sentence that are somebody's. */
export interface Report {
  cue: TokenRange;
  speaker: TokenRange | null;
  /** The words, in reading order; several where the cue interrupts them. */
  parts: TokenRange[];
}

/** Whether no report has words of `range`. */
export function isFree({ first, end }: TokenRange, reports: readonly Report[]): boolean {
  return !reports.some(({ parts }) => parts.some((part) => part.first < end && part.end > first));
}
