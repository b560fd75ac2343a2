/** Takes inflection off a word in normal form: see `text/stem.ts`. */
export type Stemmer = (form: string) => string;

/** Fewer letters than this before an ending are no stem: "bring", "sein", "мать". */
export const SHORTEST_STEM = 3;

/**
 * Returns a stemmer that takes off the longest of `endings`, a list by white space, that fits.
 *
 * @param fold - What is done to a word before: letters that change with the ending, elided articles.
 */
export function endingStemmer(
  endings: string,
  fold: (form: string) => string = (form) => form,
): Stemmer {
  const longestFirst = [...new Set(endings.split(/\s+/))].toSorted((a, b) => b.length - a.length);
  return (form) => {
    const word = fold(form);
    const ending = longestFirst.find(
      (end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM,
    );
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
}
