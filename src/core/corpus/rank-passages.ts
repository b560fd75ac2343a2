/** The passages of the corpus that one feature of a text leads to. */
export interface Lead {
  /** Passage numbers, each once. */
  passages: readonly number[];
  /** What a passage gains by it. */
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
 * Least share of the leads' weight that a passage must gather. A passage that shares one of ten
 * words by chance is not worth reading; a paraphrase shares two or three.
 */
const LEAST_SHARE = 0.12;

/**
 * Returns the numbers of the passages that gather most weight, at most `limit`, best first; among
 * equals those with the lower number.
 */
export function rankPassages(leads: readonly Lead[], limit: number): number[] {
  const gathered = new Map<number, number>();
  let most = 0;
  for (const { passages, weight } of leads) {
    most += weight;
    for (const passage of passages) gathered.set(passage, (gathered.get(passage) ?? 0) + weight);
  }
  return Array.from(gathered, ([passage, weight]) => ({ passage, weight }))
    .filter(({ weight }) => weight >= most * LEAST_SHARE)
    .toSorted((a, b) => b.weight - a.weight || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage }) => passage);
}
