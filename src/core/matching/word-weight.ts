/**
 * How much it says that two texts share a word, where the rarest says 1: about the logarithm of how
 * rare words of its kind are. There are no statistics of a corpus behind it, for a match must not
 * come or go with what else the user has saved. Chosen by eye on news text.
 */
import { isCommonWord } from './common-words.ts';

const FUNCTION_WEIGHT = 0.1;
export const COMMON_WEIGHT = 0.35;
export const NUMBER_WEIGHT = 0.7;

/** Two quotes on one subject share its names. */
const NAME_WEIGHT = 0.5;

/** Rarity grows with length: 4 letters 0.6, 12 letters and more 1. */
const BASE = 0.4;
const PER_LETTER = 0.05;

/** Returns the weight of a word in normal form, 0–1. */
export function wordWeight(form: string, isFunctionWord: boolean, isName: boolean): number {
  if (isFunctionWord) return FUNCTION_WEIGHT;
  if (isCommonWord(form)) return COMMON_WEIGHT;
  return isName ? NAME_WEIGHT : Math.min(1, BASE + PER_LETTER * form.length);
}
