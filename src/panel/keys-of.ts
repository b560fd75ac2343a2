/**
 * Returns a key for each of `texts` by which it is known again in another list: the text itself, and
 * which of those alike it is.
 */
export function keysOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    return `${count} ${text}`;
  });
}
