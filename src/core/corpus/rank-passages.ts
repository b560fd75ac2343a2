/** The passages of the corpus that one feature of a text leads to. */
export interface Lead {
  /** Passage numbers, each once. */
  passages: readonly number[];
  /** What a passage gains by it, in bits: see {@link featureWeight}. */
  weight: number;
}

/**
 * Returns how much it says that a passage has a feature which `count` of `total` passages have
 * (inverse document frequency, in bits).
 */
export function featureWeight(count: number, total: number): number {
  return Math.log2(1 + total / Math.max(1, count));
}

/**
 * A passage is worth reading for any one of these reasons. Measured on claims and their reviews,
 * sentence by sentence: what is left out is 1 % of what is sought, and a fifth of the reads.
 */
const ENOUGH = {
  /** It gathers this share of all leads: paraphrases share a few words of ten. */
  share: 0.2,
  /** It gathers this many bits: one sentence of a long quote shares little of the whole. */
  bits: 14,
  /** It gathers this share of what the best one does: there may be nothing better. */
  ofBest: 0.6,
};

/**
 * Returns the numbers of the passages that gather most weight, at most `limit`, best first; among
 * equals those with the lower number. Passages with too little in common are left out.
 */
export function rankPassages(leads: readonly Lead[], limit: number): number[] {
  const gathered = new Map<number, number>();
  let all = 0;
  let best = 0;
  for (const { passages, weight } of leads) {
    all += weight;
    for (const passage of passages) {
      const sum = (gathered.get(passage) ?? 0) + weight;
      gathered.set(passage, sum);
      best = Math.max(best, sum);
    }
  }
  const least = Math.min(all * ENOUGH.share, ENOUGH.bits, best * ENOUGH.ofBest);
  return Array.from(gathered, ([passage, weight]) => ({ passage, weight }))
    .filter(({ weight }) => weight >= least)
    .toSorted((a, b) => b.weight - a.weight || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage }) => passage);
}
