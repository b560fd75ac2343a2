/** Numbers, in whichever kind of array they come. */
type Numbers = readonly number[] | Uint32Array;

/** The passages of the corpus that one feature of a text leads to. */
export interface Lead {
  /** Passage numbers, each once, ascending. */
  passages: Numbers;
  /** What a passage gains by it: see {@link featureWeight}. */
  weight: number;
}

/**
 * Returns how much it says that a passage has a feature which `count` of `total` passages have
 * (inverse document frequency): 1 for a feature that no other passage has, in a corpus of any size.
 */
export function featureWeight(count: number, total: number): number {
  if (total === 0) return 0;
  return Math.log2(1 + total / Math.max(1, count)) / Math.log2(1 + total);
}

/**
 * A passage is worth reading for any one of these reasons. Measured on claims and their reviews,
 * sentence by sentence: what is left out is 1 % of what is sought, and a fifth of the reads.
 */
const ENOUGH = {
  /** It gathers this share of all leads: paraphrases share a few words of ten. */
  share: 0.2,
  /** It gathers as much as one feature that stands nowhere else: one sentence of a long quote shares little of the whole. */
  weight: 1.05,
  /** It gathers this share of what the best one does: there may be nothing better. */
  ofBest: 0.6,
};

/** What to leave out: passages with too little in common for being the same words, or none at all. */
export type Floor = 'enough' | 'any';

/**
 * Where a passage gathers so much that it must have the text's words, those that have far less are
 * not worth reading beside it.
 */
const CLEAR = {
  /** The best one gathers this share of all leads. */
  share: 0.5,
  /** Others gather this share of what it does: two halves of a quote that stand in two places. */
  ofBest: 0.4,
  /** Or as much as three rare words: a sentence of it that was said elsewhere too. */
  weight: 2,
};

/** A passage, and what it gathers. */
interface Gathered {
  passage: number;
  weight: number;
}

/** Of passages that are far less like a text than the best, or not like it at all, these are enough. */
const MOST_UNLIKE = 10;

/** The passages most like a text. */
export interface Ranking {
  /** Their numbers, best first; among equals the lower number. */
  passages: number[];
  /** Whether the best one must have the text's words. */
  isClear: boolean;
}

/**
 * Returns the passages that gather most weight, at most `limit`. Those below `floor` are left out.
 */
export function rankPassages(
  leads: readonly Lead[],
  limit: number,
  floor: Floor = 'enough',
): Ranking {
  const all = leads.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = gather(leads, floor === 'any' ? () => 0 : leastWeight)
    .toSorted((a, b) => b.weight - a.weight || a.passage - b.passage)
    .slice(0, limit);
  const best = ranked[0]?.weight ?? 0;
  const isClear = best >= all * CLEAR.share;
  const alike = isClear ? best * ENOUGH.ofBest : Infinity;
  const worth = ranked.filter(
    ({ weight }, rank) => floor === 'any' || rank < MOST_UNLIKE || weight >= alike,
  );
  return { passages: worth.map(({ passage }) => passage), isClear };
}

/**
 * Returns the passages that gather enough. The rarest features come first: as soon as the rest of them
 * together would not be enough, only passages that were met already are looked for among theirs, which
 * are most of all, and fewer and fewer passages are left to look for.
 */
function gather(leads: readonly Lead[], leastOf: typeof leastWeight): Gathered[] {
  const inOrder = leads.toSorted((a, b) => a.passages.length - b.passages.length);
  const all = leads.reduce((sum, { weight }) => sum + weight, 0);
  let rest = all;
  let best = 0;
  const votes = noVotes(inOrder);
  let next = 0;
  for (const { passages, weight } of inOrder) {
    if (rest < leastOf(all, best)) break;
    for (const passage of passages) best = Math.max(best, addVote(votes, passage, weight));
    rest -= weight;
    next += 1;
  }
  let left = gathered(votes);
  for (const { passages, weight } of inOrder.slice(next)) {
    const least = leastOf(all, best) - rest;
    left = left.filter((one) => one.weight >= least);
    for (const one of left) {
      if (includes(passages, one.passage)) one.weight += weight;
      best = Math.max(best, one.weight);
    }
    rest -= weight;
  }
  const least = leastOf(all, best);
  return left.filter(({ weight }) => weight >= least);
}

/** Returns what a passage must gather where all leads make `all`, and the best passage has `best`. */
function leastWeight(all: number, best: number): number {
  const enough = Math.min(all * ENOUGH.share, ENOUGH.weight, best * ENOUGH.ofBest);
  if (best < all * CLEAR.share) return enough;
  return Math.max(enough, Math.min(CLEAR.weight, best * CLEAR.ofBest));
}

/** What passages gather: an open-addressing table, a slot being empty while its sum is 0. */
interface Votes {
  passages: Uint32Array;
  sums: Float64Array;
  /** By how much a hash is shifted to be a slot. */
  shift: number;
}

/** A `Map` takes five times as long, and common words lead to ten thousand passages each. */
function noVotes(leads: readonly Lead[]): Votes {
  const most = leads.reduce((sum, { passages }) => sum + passages.length, 0);
  // At most half full, so that a free slot is near.
  const bits = Math.ceil(Math.log2(most + 1)) + 1;
  const size = 2 ** bits;
  return { passages: new Uint32Array(size), sums: new Float64Array(size), shift: 32 - bits };
}

/** Returns what `passage` has then. */
function addVote({ passages, sums, shift }: Votes, passage: number, weight: number): number {
  const last = passages.length - 1;
  // Knuth's multiplicative hash: the upper bits of the product are spread evenly.
  let slot = Math.imul(passage, 0x9e3779b1) >>> shift;
  while (sums[slot] !== 0 && passages[slot] !== passage) slot = (slot + 1) & last;
  const sum = (sums[slot] ?? 0) + weight;
  passages[slot] = passage;
  sums[slot] = sum;
  return sum;
}

function gathered({ passages, sums }: Votes): Gathered[] {
  const found: Gathered[] = [];
  for (let slot = 0; slot < sums.length; slot++) {
    const weight = sums[slot] ?? 0;
    if (weight > 0) found.push({ passage: passages[slot] ?? 0, weight });
  }
  return found;
}

/** Whether `numbers`, which ascend, include `number`. */
function includes(numbers: Numbers, number: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === number;
}
