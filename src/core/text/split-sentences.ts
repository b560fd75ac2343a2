/** Sentences and paragraphs of a text, as spans into it. */
import { once } from '../languages/once.ts';
import type { TextSpan } from './text-span.ts';

/** Returns the paragraphs of `text`: what stands between blank lines, trimmed, none empty. */
export function splitParagraphs(text: string): TextSpan[] {
  return Array.from(text.matchAll(/\S.*(?:\n(?!\s*\n).*)*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/**
 * Returns the sentences of `text` in order, trimmed; none crosses a paragraph. Unicode's sentence
 * boundaries (UAX #29), repaired after abbreviations and initials ("Mr.", "J. Smith") and before small letters.
 */
export function splitSentences(text: string): TextSpan[] {
  return splitParagraphs(text).flatMap((paragraph) => sentencesIn(text, paragraph));
}

/**
 * Returns the sentence before and the sentence after `span` in `text`, `''` where there is none. Reads
 * only the paragraphs that `span` touches and the ones next to them.
 */
export function sentencesAround(text: string, span: TextSpan): { before: string; after: string } {
  const paragraphs = splitParagraphs(text);
  const touched = paragraphs.findIndex(({ end }) => end > span.start);
  const last = paragraphs.findLastIndex(({ start }) => start < span.end);
  const near = paragraphs.slice(Math.max(0, touched - 1), last + 2);
  const sentences = near.flatMap((paragraph) => sentencesIn(text, paragraph));
  const before = sentences.findLast(({ end }) => end <= span.start);
  const after = sentences.find(({ start }) => start >= span.end);
  return { before: cut(text, before), after: cut(text, after) };
}

function cut(text: string, span: TextSpan | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}

/** One segmenter for all languages: the rules differ little, and making one takes tens of milliseconds. */
const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'sentence' }));

/** What a full stop ends without ending a sentence, and an initial. */
const ABBREVIATION =
  /(?:^|[\s("“«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.\s*$/u;

/** A sentence does not begin so: `"It holds!" she said.` is one. */
const GOES_ON = /^[\s"”»’)\]]*\p{Ll}/u;

/** Returns the sentences of one paragraph of `text`. */
export function sentencesIn(text: string, paragraph: TextSpan): TextSpan[] {
  const sentences: TextSpan[] = [];
  let isOpen = false;
  const words = text.slice(paragraph.start, paragraph.end);
  for (const { segment, index } of segmenter().segment(words)) {
    const start = paragraph.start + index;
    const printed = segment.trimEnd();
    const end = start + printed.length;
    const last = sentences.at(-1);
    if (last && (isOpen || GOES_ON.test(segment))) last.end = end;
    else sentences.push({ start, end });
    isOpen = ABBREVIATION.test(printed.slice(Math.max(0, printed.lastIndexOf(' '))));
  }
  return sentences;
}
