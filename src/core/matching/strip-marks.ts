/** Marks that open or close a quote. */
const MARKS: ReadonlySet<string> = new Set('"“”„«»‹›‘’‚\'`「」『』');

/** Marks typed as two characters. */
const DOUBLE: ReadonlySet<string> = new Set(["''", '``', ',,']);

/**
 * Returns `text` without the quotation mark at each end, and without white space there. One mark is
 * taken, or two typed for one; punctuation that stands before a closing mark is kept.
 */
export function stripMarks(text: string): string {
  const words = text.trim();
  const start = markLength(words.slice(0, 1), words.slice(0, 2));
  const end = markLength(words.slice(-1), words.slice(-2));
  return words.slice(start, Math.max(start, words.length - end)).trim();
}

function markLength(one: string, two: string): number {
  if (DOUBLE.has(two)) return two.length;
  return MARKS.has(one) ? one.length : 0;
}
