/**
 * What a text is found by in the index: hashes of its words, brought to a stem, and of pairs of
 * function words that stand together.
 *
 * All words but function words are indexed, not the rarest only: which words are rare is not known
 * when a corpus begins to grow, and a cut quote may have kept the other half. Which of them to look
 * up is chosen when a text is looked for. Pairs are for quotes that have nothing else: "We will be
 * back" has no word that finds it, but few texts have both "we will" and "be back".
 */
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { hashString } from './hash-string.ts';

/**
 * Letters of a stem that count. A prefix takes off what the stemmer leaves, in any language:
 * "strategic" and "strategy" meet. Shorter ones bring together words with nothing in common.
 */
const STEM_LETTERS = 7;

const MARKS = /\p{M}/gu;

/** Returns the features of `text`: unsigned 32-bit numbers, each once, in order of appearance. */
export function featuresOf(text: string): number[] {
  const forms = wordsOf(text).map(({ form }) => form);
  return [...new Set([...wordFeatures(forms), ...pairFeatures(forms)])];
}

/**
 * Words between which a text is divided for looking it up, so that each part of a long quote
 * is found by itself: a document may have printed one sentence of it.
 */
const PART_WORDS = 32;

/** More parts than this of one text are not looked up; they are taken evenly from the whole. */
const MOST_PARTS = 8;

/** Features looked up for each part. More find little, and each costs a read. */
const FEATURES_PER_PART = 16;

/** A part with fewer words than this to go by is also looked up by its pairs. */
const ENOUGH_WORDS = 5;

/**
 * Returns the features to look `text` up by, the rarest of each of its parts, each once.
 *
 * @param countOf - In how many passages of the corpus a feature occurs, at least; features with 0
 *   are left out.
 * @param most - Features that occur more often than this are not looked up.
 */
export function lookupFeatures(
  text: string,
  countOf: (feature: number) => number,
  most: number,
): number[] {
  const forms = wordsOf(text).map(({ form }) => form);
  const chosen = partsOf(forms).flatMap((part) => {
    const words = rarest(wordFeatures(part), countOf, most);
    return words.length >= ENOUGH_WORDS
      ? words
      : [...words, ...rarest(pairFeatures(part), countOf, most)].slice(0, FEATURES_PER_PART);
  });
  return [...new Set(chosen)];
}

function rarest(features: number[], countOf: (feature: number) => number, most: number): number[] {
  return [...new Set(features)]
    .map((feature) => ({ feature, count: countOf(feature) }))
    .filter(({ count }) => count > 0 && count <= most)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, FEATURES_PER_PART)
    .map(({ feature }) => feature);
}

function partsOf(forms: string[]): string[][] {
  const parts = Math.max(1, Math.round(forms.length / PART_WORDS));
  const size = Math.ceil(forms.length / parts);
  const taken = Math.min(parts, MOST_PARTS);
  return Array.from({ length: taken }, (_, index) => {
    const start = Math.floor((index * parts) / taken) * size;
    return forms.slice(start, start + size);
  });
}

function wordFeatures(forms: readonly string[]): number[] {
  return forms.filter((form) => !isStopWord(form)).map((form) => hashString(coarseStem(form)));
}

/** A single function word ("No.") pairs with nothing, and stands for itself. */
function pairFeatures(forms: readonly string[]): number[] {
  const [only] = forms;
  if (only !== undefined && forms.length === 1 && isStopWord(only)) return [hashString(`${only} `)];
  return forms.flatMap((form, index) => {
    const next = forms[index + 1];
    return next !== undefined && isStopWord(form) && isStopWord(next)
      ? [hashString(`${form} ${next}`)]
      : [];
  });
}

/** The language is not asked: a page and a document often disagree about theirs, or do not say. */
function coarseStem(form: string): string {
  const word = stem(form, null).normalize('NFD').replace(MARKS, '');
  return Array.from(word).slice(0, STEM_LETTERS).join('');
}
