/**
 * How long a reading of ours takes beside a peer's: `quotations()` of compromise, which many take to
 * find quotes in English. It knows no other language; on such texts it is no more than a clock.
 *
 * Both read a text one right after the other, so that what slows the machine slows both. The ratio
 * can be compared between machines and days; a time cannot.
 */
import { performance } from 'node:perf_hooks';

import nlp from 'compromise';

/** One text, read by both; in ms. */
export interface Lap {
  ours: number;
  compromise: number;
}

/** Runs `run` and returns what it returns and how long it took, in ms. */
export function timed<Result>(run: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

/** Has compromise read `text`, which we have just read in `ours` ms. */
export function besideCompromise(text: string, ours: number): Lap {
  return { ours, compromise: timed(() => nlp(text).quotations()).ms };
}

/** Returns both medians and their ratio in words; '' for no laps. */
export function compared(laps: readonly Lap[]): string {
  if (laps.length === 0) return '';
  const ours = median(laps.map((lap) => lap.ours));
  const compromise = median(laps.map((lap) => lap.compromise));
  return `${ours.toFixed(1)} ms, compromise ${compromise.toFixed(1)} ms: 1/${(compromise / ours).toFixed(1)}`;
}

/** The upper one of the two in the middle; 0 for no times. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
