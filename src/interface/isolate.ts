/**
 * Keeps a value from a page or file from turning the sentence around it: an Arabic name in an
 * English sentence, or an invisible character that makes what follows run backwards.
 */

/** Letters that run from right to left, and the invisible characters that change direction. */
const TURNING = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Returns `value` set apart from the sentence it is put into; one that runs left to right as it is. */
export function isolate(value: string): string {
  const plain = value.replace(CONTROLS, '');
  return TURNING.test(plain) ? FIRST_STRONG_ISOLATE + plain + POP_ISOLATE : plain;
}
