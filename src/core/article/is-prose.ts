/** Tells sentences from labels, headings and names of things. */

/** A full stop, question or exclamation mark of any script, perhaps closed by marks or brackets. */
const ENDS_SENTENCE = /[.!?…:;。！？।؟۔።՞։][\p{Pe}\p{Pf}\p{Pi}"'*\s]*$/u;

/** Scripts that write a word in one or two signs, so that a sentence is short. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How many letters of other scripts a sign of a dense one is worth. */
const DENSITY = 2.5;

/** Shorter ones may be captions, buttons, names. */
const MIN_PROSE = 40;

/** So long a line is prose even if it does not end as a sentence. */
const LONG_PROSE = 100;

/** As much of a text's end is looked at: a mark, and the quotes and brackets after it. */
const END = 12;

/** Returns the length of `text` in letters, those of dense scripts counted as several. */
export function proseLength(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return text.length + dense * (DENSITY - 1);
}

/** Returns whether `text` ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-END));
}

/** Returns whether `text` is at least a sentence of some length. */
export function isProse(text: string): boolean {
  const length = proseLength(text);
  return length >= LONG_PROSE || (length >= MIN_PROSE && endsSentence(text));
}
