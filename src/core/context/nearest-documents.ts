/** Sharing the days of the text counts as much as sharing a key with no other document. */
const DATED_WEIGHT = 1;

/**
 * Returns the ids of the documents nearest to a text, best first, at most `limit`. A key counts the
 * less the more documents have it: a president is in half of them and shares nothing by that.
 *
 * @param byKey - For each key that the text is looked up by, the documents that have it.
 * @param dated - The documents of the days around the text.
 */
export function nearestDocuments(
  byKey: readonly Iterable<string>[],
  dated: Iterable<string>,
  limit: number,
): string[] {
  const weights = new Map<string, number>();
  const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
  for (const found of byKey) {
    const ids = [...new Set(found)];
    for (const id of ids) add(id, 1 / ids.length);
  }
  for (const id of new Set(dated)) add(id, DATED_WEIGHT);
  return [...weights]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id);
}
