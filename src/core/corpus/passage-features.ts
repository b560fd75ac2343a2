/**
 * What a text is found by in the index: hashes of its words, brought to a stem, and of pairs of
 * function words that stand together.
 *
 * All words but function words are indexed, not the rarest only: which words are rare is not known
 * when a corpus begins to grow, and a cut quote may have kept the other half. Which of them to look
 * up is chosen when a text is looked for. Pairs are for quotes that have nothing else: "We will be
 * back" has no word that finds it, but few texts have both "we will" and "be back".
 */
import { formHash } from './form-hash.ts';
import type { Floor } from './rank-passages.ts';
import { scanWords } from './scan-words.ts';

/** Returns the features of `text`: unsigned 32-bit numbers, each once, words before pairs. */
export function featuresOf(text: string): number[] {
  const words = readWords(text);
  const features: number[] = [];
  addWords(features, words);
  addPairs(features, words);
  return unique(features);
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

/**
 * Features of each part that are looked up first in a large corpus, where they lie far apart and a rare
 * word says more: most quotes that can be found are found by these.
 */
const FIRST_FEATURES = 5;

/** Passages of a large corpus. */
const LARGE = 200_000;

/** A part with fewer words than this to go by is also looked up by its pairs. */
const FEW = 5;

/**
 * What more than this share of passages have says little, and costs most: it is looked up only where
 * there are few others.
 */
const COMMON = 0.01;

/** In a small corpus what so few passages have costs nothing, and may be all that a short sentence shares with the text. */
const FEW_PASSAGES = 100;

/** How frequent features are in the corpus. */
export interface Frequencies {
  /** In how many passages `feature` occurs, or more. */
  countOf: (feature: number) => number;
  /** Features that occur so often are not looked up. */
  frequent: number;
  /** How many passages there are. */
  total: number;
}

/** Features to look a text up by. */
export interface LookupFeatures {
  first: number[];
  /** To be looked up too if nothing clear is found by the first. */
  more: number[];
}

/**
 * Returns the features to look `text` up by, the rarest of each of its parts, each once.
 *
 * Features that the corpus does not have are left out.
 *
 * @param floor - With `any`, common words are looked up too: a statement in other words may share no others.
 */
export function lookupFeatures(
  text: string,
  frequencies: Frequencies,
  floor: Floor = 'enough',
): LookupFeatures {
  const atOnce = frequencies.total < LARGE || floor === 'any' ? FEATURES_PER_PART : FIRST_FEATURES;
  const common = Math.max(FEW_PASSAGES, frequencies.total * COMMON);
  const parts = partsOf(readWords(text)).map((part) => {
    const words = rarest(addWords([], part), frequencies);
    const pairs = words.length < FEW ? rarest(addPairs([], part), frequencies) : [];
    return [...words, ...pairs]
      .filter(({ count }, rank) => floor === 'any' || rank < FEW || count <= common)
      .slice(0, FEATURES_PER_PART)
      .map(({ feature }) => feature);
  });
  const first = unique(parts.flatMap((part) => part.slice(0, atOnce)));
  const more = unique(parts.flatMap((part) => part.slice(atOnce)));
  return { first, more: more.filter((feature) => !first.includes(feature)) };
}

/** A feature, and in how many passages it is. */
interface Counted {
  feature: number;
  count: number;
}

function rarest(features: number[], { countOf, frequent }: Frequencies): Counted[] {
  return unique(features)
    .map((feature) => ({ feature, count: countOf(feature) }))
    .filter(({ count }) => count > 0 && count < frequent)
    .toSorted((a, b) => a.count - b.count);
}

function partsOf(words: number[]): number[][] {
  const parts = Math.max(1, Math.round(words.length / PART_WORDS));
  const size = Math.ceil(words.length / parts);
  const taken = Math.min(parts, MOST_PARTS);
  return Array.from({ length: taken }, (_, index) => {
    const start = Math.floor((index * parts) / taken) * size;
    return words.slice(start, start + size);
  });
}

function readWords(text: string): number[] {
  const bounds = scanWords(text);
  const words: number[] = [];
  for (let index = 1; index < bounds.length; index += 2) {
    words.push(formHash(text, bounds[index - 1] ?? 0, bounds[index] ?? 0));
  }
  return words;
}

/** Words are hashes as `formHash` gives them: those of function words are negative. */
function addWords(features: number[], words: readonly number[]): number[] {
  for (const hash of words) if (hash >= 0) features.push(hash);
  return features;
}

/** A single function word ("No.") pairs with nothing, and stands for itself. */
function addPairs(features: number[], words: readonly number[]): number[] {
  let before = 0;
  for (const hash of words) {
    if (before < 0 && hash < 0) features.push(pairOf(-1 - before, -1 - hash));
    before = hash;
  }
  if (words.length === 1 && before < 0) features.push(-1 - before);
  return features;
}

/** The hash of two hashes in this order: those of "will be" and "be will" differ. */
function pairOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Longer lists are compared by a set; for others it costs more than it saves. */
const SHORT = 64;

function unique(features: number[]): number[] {
  if (features.length > SHORT) return [...new Set(features)];
  return features.filter((feature, index) => features.indexOf(feature) === index);
}
