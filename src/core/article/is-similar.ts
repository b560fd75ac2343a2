/** From this share of common words on, two lines say the same. */
const ENOUGH = 0.75;

/** A line so many times as long as another says more; it need not be read. */
const MAX_RATIO = 3;

/** Returns whether two lines are made of nearly the same words, whatever their order and marks. */
export function isSimilar(one: string, other: string): boolean {
  return similarTo(one)(other);
}

/** Returns {@link isSimilar} for one line and many others. */
export function similarTo(line: string): (other: string) => boolean {
  const own = wordsOf(line);
  return (other) => {
    const shorter = Math.min(line.length, other.length);
    if (Math.max(line.length, other.length) > shorter * MAX_RATIO) return false;
    const words = wordsOf(other);
    let common = 0;
    for (const word of words) if (own.has(word)) common++;
    return common > 0 && common >= Math.max(own.size, words.size) * ENOUGH;
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
