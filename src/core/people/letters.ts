/**
 * Small letters of our languages as a class of a regular expression. `\p{L}` says the same and more,
 * but an expression that repeats it a hundred times takes a quarter of a second to compile.
 */
export const SMALL_LETTER = '[a-zß-öø-ÿœа-яёіїєґ]';
