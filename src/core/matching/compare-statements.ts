/**
 * Compares what two texts say, whatever the order of their words: for indirect speech and for the
 * claims of claim reviews, which have no exact words to alter.
 *
 * So there is no `altered` here: two reports of opposite polarity, or with other numbers, are two
 * statements and no match.
 */
import { classifyStretches } from './classify-stretches.ts';
import type { Comparison } from './compare-words.ts';
import type { ComparedText } from './compared-text.ts';
import { diffOf } from './diff-of.ts';
import { laySideBySide } from './lay-side-by-side.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** Least weight of the shared words of content, and their number, and the share of the shorter text. */
const MIN_SHARED = 2.4;
const MIN_WORDS = 4;
const MIN_SHARE = 0.55;

/** Least share of the longer text: a paragraph that holds all words of a claim may say anything. */
const MIN_SHARE_OF_LONGER = 0.35;

/** A paraphrase counts for less than the words themselves. */
const SCORE_FACTOR = 0.8;

/** Compares two statements; `null` if they do not say the same. */
export function compareStatements(page: ComparedText, document: ComparedText): Comparison | null {
  const { lexicon } = page;
  const [onPage, inDocument] = [page.tokens, document.tokens];
  const [ofPage, ofDocument] = [contentOf(onPage), contentOf(inDocument)];
  const likes = likesOf(ofDocument, lexicon);
  const shared = ofPage.filter((token) => keysOf(token, lexicon).some((key) => likes.has(key)));
  const weight = weightOf(shared);
  const [whole, other] = [weightOf(ofPage), weightOf(ofDocument)];
  if (shared.length < MIN_WORDS || weight < MIN_SHARED) return null;
  if (weight < MIN_SHARE * Math.min(whole, other)) return null;
  if (weight < MIN_SHARE_OF_LONGER * Math.max(whole, other)) return null;
  if (isNegative(onPage, lexicon) !== isNegative(inDocument, lexicon)) return null;
  if (!agreeInNumbers(onPage, inDocument)) return null;
  const score = SCORE_FACTOR * Math.min(1, (2 * weight) / (whole + other));
  const changes = classifyStretches(laySideBySide(onPage, inDocument), lexicon);
  return { verdict: 'paraphrase', score, diff: diffOf(page.text, document.text, changes) };
}

/** Words of content, each once. */
function contentOf(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter(({ stem, isFunctionWord }) => {
    const isNew = !isFunctionWord && !seen.has(stem);
    seen.add(stem);
    return isNew;
  });
}

/** Letters that words of one family share: "confrontation", "confrontational". */
const FAMILY_LETTERS = 7;

/** The keys of all words, one of which a like word has too. */
function likesOf(tokens: readonly Token[], lexicon: Lexicon): Set<string> {
  return new Set(tokens.flatMap((token) => keysOf(token, lexicon)));
}

/** Words with one key in common have a stem, a family or a meaning in common. */
function keysOf({ stem }: Token, { synonyms }: Lexicon): string[] {
  const family = stem.length >= FAMILY_LETTERS ? [`${stem.slice(0, FAMILY_LETTERS)}-`] : [];
  const groups = Array.from(synonyms.get(stem) ?? [], (group) => `#${group}`);
  return [stem, ...family, ...groups];
}

function isNegative(tokens: readonly Token[], { negations }: Lexicon): boolean {
  return tokens.some(({ form }) => negations.has(form));
}

/** Whether the one with fewer numbers has none that the other lacks. */
function agreeInNumbers(page: readonly Token[], document: readonly Token[]): boolean {
  const [one, two] = [numbersOf(page), numbersOf(document)];
  const [fewer, more] = one.size <= two.size ? [one, two] : [two, one];
  return [...fewer].every((number) => more.has(number));
}

function numbersOf(tokens: readonly Token[]): Set<number> {
  return new Set(
    tokens.flatMap(({ number }) => (number && !number.isOrdinal ? [number.value] : [])),
  );
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}
