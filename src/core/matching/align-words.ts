/**
 * Lays two token lists side by side: local alignment with affine gaps (Smith and Waterman 1981,
 * Gotoh 1982), the words' rarity as the score of a match. Local, because quotes are cut at the
 * ends; affine, because they are cut inside: one long gap costs little more than a short one, and
 * a stray "the" inside it does not pay for splitting it in two.
 *
 * That takes |a|·|b| steps. Above a bound, runs of words that both have exactly once (as in patience
 * diff) split the lists first, so time stays near linear; what no such run holds is left unaligned.
 */
import type { Token } from './token.ts';

/** Indices of two tokens that are the same word. */
export type AlignedPair = readonly [a: number, b: number];

/** What a shared function word adds; a rare word adds up to 1. */
const MATCH_BASE = 0.35;
/** What two forms of one word lose against one form. */
const INFLECTION_FACTOR = 0.8;
/** Chosen by eye: a cut of thirty words costs about as much as a rare word adds. */
const MISMATCH = -0.5;
const GAP_OPEN = -0.5;
const GAP_EXTEND = -0.015;
/** What an editor put in square brackets is no part of the words. */
const BRACKET = -0.05;

/** Steps that take about 20 ms; a quote of 100 words against a passage of 20,000. */
const MAX_CELLS = 2_000_000;

/** The same between two places where the lists are split, of which there may be many. */
const MAX_CELLS_BETWEEN = MAX_CELLS / 10;

/** Words in a run that may split the lists. */
const ANCHOR_LENGTH = 4;

/** Whether two tokens stand for the same: the form, one of its readings, or its stem. */
export function isSameWord(a: Token, b: Token): boolean {
  if (a.isBracketed !== b.isBracketed && a.isFunctionWord) return false;
  return a.stem === b.stem
    ? a.number?.unit === b.number?.unit || !a.number?.unit || !b.number?.unit
    : isSameReading(a, b);
}

/** Whether two tokens differ at most in how the same form is written. */
export function isSameReading(a: Token, b: Token): boolean {
  return a.form === b.form || a.alternatives.includes(b.form) || b.alternatives.includes(a.form);
}

/** Returns the pairs of tokens that are the same word in both lists, rising on both sides. */
export function alignWords(a: readonly Token[], b: readonly Token[]): AlignedPair[] {
  if (a.length * b.length <= MAX_CELLS) {
    const pairs = alignExactly(a, b, 0, 0);
    const inPlace = a.length === b.length ? pairsInPlace(a, b) : [];
    return inPlace.length >= pairs.length ? inPlace : pairs;
  }
  const pairs: AlignedPair[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [atA, atB] of [...sharedRuns(a, b), [a.length, b.length] as const]) {
    const [gapA, gapB] = [a.slice(fromA, atA), b.slice(fromB, atB)];
    if (gapA.length * gapB.length <= MAX_CELLS_BETWEEN)
      pairs.push(...alignExactly(gapA, gapB, fromA, fromB));
    if (atA < a.length) pairs.push([atA, atB]);
    [fromA, fromB] = [atA + 1, atB + 1];
  }
  return pairs;
}

/**
 * Words at the same place of two texts of one length. Where two words changed places, alignment
 * keeps one of them and takes the rest for cuts; place by place both are seen.
 */
function pairsInPlace(a: readonly Token[], b: readonly Token[]): AlignedPair[] {
  return a.flatMap((token, index): AlignedPair[] => {
    const other = b[index];
    return other && isSameWord(token, other) ? [[index, index]] : [];
  });
}

/** Places where a run of words starts that occurs once in each list, rising on both sides. */
function sharedRuns(a: readonly Token[], b: readonly Token[]): AlignedPair[] {
  const inA = uniqueRuns(a);
  const inB = uniqueRuns(b);
  const shared: AlignedPair[] = [];
  for (const [run, at] of inA) {
    const other = inB.get(run);
    if (at !== null && other !== null && other !== undefined) shared.push([at, other]);
  }
  return longestRising(shared.toSorted(([x], [y]) => x - y));
}

function uniqueRuns(tokens: readonly Token[]): Map<string, number | null> {
  const runs = new Map<string, number | null>();
  for (let at = 0; at + ANCHOR_LENGTH <= tokens.length; at += 1) {
    let run = '';
    for (let next = at; next < at + ANCHOR_LENGTH; next += 1) run += ` ${tokens[next]?.form}`;
    runs.set(run, runs.has(run) ? null : at);
  }
  return runs;
}

/** The longest subsequence that rises in `b` too (patience sorting). */
function longestRising(pairs: readonly AlignedPair[]): AlignedPair[] {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, [, b]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    previous[index] = tops[low - 1];
    tops[low] = index;
  }
  const rising: AlignedPair[] = [];
  for (let at = tops.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair) rising.push(pair);
  }
  return rising.toReversed();
}

// Traceback bits of a cell: how its best score came about, and whether a gap goes on.
const STOP = 0;
const DIAGONAL = 1;
const SKIP_A = 2;
const SKIP_B = 3;
const FROM = 3;
const LONGER_A = 4;
const LONGER_B = 8;

function alignExactly(
  a: readonly Token[],
  b: readonly Token[],
  offsetA: number,
  offsetB: number,
): AlignedPair[] {
  const width = b.length + 1;
  const trace = new Uint8Array((a.length + 1) * width);
  const best = new Float32Array(width);
  const gapA = new Float32Array(width).fill(-Infinity);
  let [top, topAt] = [0, 0];
  for (let i = 1; i <= a.length; i += 1) {
    const one = a[i - 1];
    if (!one) break;
    let diagonal = best[0] ?? 0;
    let gapB = -Infinity;
    for (let j = 1; j <= b.length; j += 1) {
      const two = b[j - 1];
      if (!two) break;
      const above = best[j] ?? 0;
      const opened = above + (one.isBracketed ? BRACKET : GAP_OPEN);
      const longer = (gapA[j] ?? 0) + GAP_EXTEND;
      const skipA = Math.max(opened, longer);
      gapA[j] = skipA;
      const openedB = (best[j - 1] ?? 0) + (two.isBracketed ? BRACKET : GAP_OPEN);
      const longerB = gapB + GAP_EXTEND;
      gapB = Math.max(openedB, longerB);
      const paired = diagonal + matchScore(one, two);
      const score = Math.max(0, paired, skipA, gapB);
      const from =
        score <= 0 ? STOP : score === paired ? DIAGONAL : score === skipA ? SKIP_A : SKIP_B;
      trace[i * width + j] =
        from | (longer > opened ? LONGER_A : 0) | (longerB > openedB ? LONGER_B : 0);
      diagonal = above;
      best[j] = score;
      if (score > top) [top, topAt] = [score, i * width + j];
    }
  }
  return traceBack(a, b, trace, topAt, offsetA, offsetB);
}

function matchScore(a: Token, b: Token): number {
  if (!isSameWord(a, b)) return a.isBracketed || b.isBracketed ? BRACKET : MISMATCH;
  const score = MATCH_BASE + (1 - MATCH_BASE) * Math.min(a.weight, b.weight);
  return a.form === b.form ? score : score * INFLECTION_FACTOR;
}

function traceBack(
  a: readonly Token[],
  b: readonly Token[],
  trace: Uint8Array,
  start: number,
  offsetA: number,
  offsetB: number,
): AlignedPair[] {
  const width = b.length + 1;
  const pairs: AlignedPair[] = [];
  let at = start;
  let state = (trace[at] ?? 0) & FROM;
  while (at > 0 && state !== STOP) {
    const cell = trace[at] ?? 0;
    if (state === DIAGONAL) {
      const [i, j] = [Math.floor(at / width) - 1, (at % width) - 1];
      const [one, two] = [a[i], b[j]];
      if (one && two && isSameWord(one, two)) pairs.push([i + offsetA, j + offsetB]);
      at -= width + 1;
      state = (trace[at] ?? 0) & FROM;
    } else {
      const goesOn = state === SKIP_A ? cell & LONGER_A : cell & LONGER_B;
      at -= state === SKIP_A ? width : 1;
      if (!goesOn) state = (trace[at] ?? 0) & FROM;
    }
  }
  return pairs.toReversed();
}
