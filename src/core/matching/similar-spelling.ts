/** How many letters may differ in a word of so many. */
const LETTERS_PER_SLIP = 5;

/** Words beyond this are not compared letter by letter. */
const LONGEST_WORD = 40;

/**
 * Returns whether two forms are one word written or heard otherwise: at most one letter in five
 * differs, and never the first.
 */
export function isSimilarSpelling(one: string, two: string): boolean {
  if (one[0] !== two[0] || one.length > LONGEST_WORD || two.length > LONGEST_WORD) return false;
  const slips = Math.floor(Math.max(one.length, two.length) / LETTERS_PER_SLIP);
  return Math.abs(one.length - two.length) <= slips && editDistance(one, two) <= slips;
}

function editDistance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === two[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
