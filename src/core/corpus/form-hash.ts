/** The hash of each spelling of a word, remembered: a few thousand make up most of all texts. */
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { normalForm } from '../text/words.ts';
import { hashString } from './hash-string.ts';

/**
 * Letters of a stem that count. A prefix takes off what the stemmer leaves, in any language:
 * "strategic" and "strategy" meet. Shorter ones bring together words with nothing in common.
 */
const STEM_LETTERS = 7;

const MARKS = /\p{M}/gu;

/** Spellings remembered at a time, a power of two. A newer one takes the place of an older. */
const REMEMBERED = 2 ** 16;

/** By the last bits of one hash of a spelling: that hash and half of another, as a number of 52 bits. */
const spellings = new Float64Array(REMEMBERED);

/** What is remembered of that spelling. */
const hashes = new Float64Array(REMEMBERED);

/**
 * Returns the hash of the word from `start` to `end` of `text`: that of its stem, an unsigned 32-bit
 * number; for a function word that of its normal form, as its complement, which is negative.
 */
export function formHash(text: string, start: number, end: number): number {
  let one = end - start;
  let other = one;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other + code, 0x5bd1e995) ^ (other >>> 13);
  }
  const mixed = (one ^ (one >>> 15)) >>> 0;
  const spelling = mixed * 2 ** 20 + (other >>> 12);
  const slot = mixed & (REMEMBERED - 1);
  if (spellings[slot] === spelling) return hashes[slot] ?? 0;
  const hash = hashOf(formOf(text.slice(start, end)));
  spellings[slot] = spelling;
  hashes[slot] = hash;
  return hash;
}

function hashOf(form: string): number {
  return isStopWord(form) ? -1 - hashString(form) : hashString(coarseStem(form));
}

/** Characters that the normal form leaves as they are, but for capitals: all of most English words. */
const PLAIN = /^[a-z0-9'.,]*$/i;

function formOf(spelling: string): string {
  return PLAIN.test(spelling) ? spelling.toLowerCase() : normalForm(spelling);
}

/** The language is not asked: a page and a document often disagree about theirs, or do not say. */
function coarseStem(form: string): string {
  const word = stem(form, null);
  if (PLAIN.test(word)) return word.slice(0, STEM_LETTERS);
  return Array.from(word.normalize('NFD').replace(MARKS, '')).slice(0, STEM_LETTERS).join('');
}
