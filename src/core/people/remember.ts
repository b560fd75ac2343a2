/** Answers kept of one function; when they are as many, all are dropped. A long article has some thousand words. */
const MOST = 20_000;

/**
 * Returns a function that gives the same answers as `compute` and keeps them: names and words of an
 * article are asked about again and again. `compute` must depend on nothing but its argument, and
 * nobody may change what it returns.
 */
export function remember<Answer>(compute: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = compute(word);
    if (known.size >= MOST) known.clear();
    known.set(word, answer);
    return answer;
  };
}
