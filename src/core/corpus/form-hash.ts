/** The hash of each spelling of a word, remembered: a few thousand make up most of all texts. */
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { normalForm } from '../text/words.ts';
import { hashString } from './hash-string.ts';

/** What a word is to the index. */
export interface FormHash {
  /** Of its stem, or of a function word's normal form: an unsigned 32-bit number. */
  hash: number;
  isStopWord: boolean;
}

/**
 * Letters of a stem that count. A prefix takes off what the stemmer leaves, in any language:
 * "strategic" and "strategy" meet. Shorter ones bring together words with nothing in common.
 */
const STEM_LETTERS = 7;

const MARKS = /\p{M}/gu;

/** Spellings remembered at a time, a power of two. A newer one takes the place of an older. */
const REMEMBERED = 2 ** 16;

const remembered = new Map<number, FormHash & { spelling: string }>();

/** Returns the hash of the word from `start` to `end` of `text`. */
export function formHash(text: string, start: number, end: number): FormHash {
  let mixed = end - start;
  for (let at = start; at < end; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  const slot = (mixed ^ (mixed >>> 15)) & (REMEMBERED - 1);
  const last = remembered.get(slot);
  if (last?.spelling.length === end - start && text.startsWith(last.spelling, start)) return last;
  const spelling = text.slice(start, end);
  const form = { spelling, ...hashOf(normalForm(spelling)) };
  remembered.set(slot, form);
  return form;
}

function hashOf(form: string): FormHash {
  return isStopWord(form)
    ? { hash: hashString(form), isStopWord: true }
    : { hash: hashString(coarseStem(form)), isStopWord: false };
}

/** The language is not asked: a page and a document often disagree about theirs, or do not say. */
function coarseStem(form: string): string {
  const word = stem(form, null).normalize('NFD').replace(MARKS, '');
  return Array.from(word).slice(0, STEM_LETTERS).join('');
}
