/** The passages of the corpus that one feature of a text leads to. */
export interface Lead {
  /** Passage numbers, each once. */
  passages: readonly number[];
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

/**
 * Returns the numbers of the passages that gather most weight, at most `limit`, best first; among
 * equals those with the lower number. Passages below `floor` are left out.
 */
export function rankPassages(
  leads: readonly Lead[],
  limit: number,
  floor: Floor = 'enough',
): number[] {
  const { passages, sums } = gather(leads);
  const all = leads.reduce((sum, { weight }) => sum + weight, 0);
  const best = sums.reduce((most, sum) => Math.max(most, sum), 0);
  const least = floor === 'any' ? 0 : leastWeight(all, best);
  const worth: { passage: number; weight: number }[] = [];
  for (let slot = 0; slot < sums.length; slot++) {
    const weight = sums[slot] ?? 0;
    if (weight > 0 && weight >= least) worth.push({ passage: passages[slot] ?? 0, weight });
  }
  return worth
    .toSorted((a, b) => b.weight - a.weight || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage }) => passage);
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
}

/** A `Map` takes five times as long, and common words lead to ten thousand passages each. */
function gather(leads: readonly Lead[]): Votes {
  const most = leads.reduce((sum, { passages }) => sum + passages.length, 0);
  // At most half full, so that a free slot is near.
  const bits = Math.ceil(Math.log2(most + 1)) + 1;
  const votes: Votes = { passages: new Uint32Array(2 ** bits), sums: new Float64Array(2 ** bits) };
  for (const { passages, weight } of leads) {
    for (const passage of passages) addVote(votes, passage, weight, 32 - bits);
  }
  return votes;
}

function addVote({ passages, sums }: Votes, passage: number, weight: number, shift: number): void {
  const last = passages.length - 1;
  // Knuth's multiplicative hash: the upper bits of the product are spread evenly.
  let slot = Math.imul(passage, 0x9e3779b1) >>> shift;
  while (sums[slot] !== 0 && passages[slot] !== passage) slot = (slot + 1) & last;
  passages[slot] = passage;
  sums[slot] = (sums[slot] ?? 0) + weight;
}
