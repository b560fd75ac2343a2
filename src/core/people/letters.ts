/**
 * Small letters of our languages as a class of a regular expression. `\p{L}` says the same and more,
 * but an expression that repeats it a hundred times takes a quarter of a second to compile.
 */
const SMALL_LETTER = '[a-zß-öø-ÿœа-яёіїєґ]';

/** Returns the regular expression for a whole word in lower case that is one of `words`, in which `\p{L}` stands for a small letter. */
export function wordPattern(words: readonly string[]): RegExp {
  const alternatives = words.join('|').replace(/\\p\{Ll?\}/g, SMALL_LETTER);
  return new RegExp(`^(?:${alternatives})$`, 'u');
}
