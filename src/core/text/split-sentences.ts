/** Sentences and paragraphs of a text, as spans into it. */
import type { TextSpan } from './text-span.ts';

/** Returns the paragraphs of `text`: what stands between blank lines, trimmed, none empty. */
export function splitParagraphs(text: string): TextSpan[] {
  return Array.from(text.matchAll(/\S(?:.|\n(?!\s*\n))*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/**
 * Returns the sentences of `text` in order, trimmed; none crosses a paragraph. Unicode's sentence
 * boundaries (UAX #29), repaired after abbreviations and initials ("Mr.", "J. Smith").
 */
export function splitSentences(text: string): TextSpan[] {
  return splitParagraphs(text).flatMap((paragraph) => sentencesIn(text, paragraph));
}

/** Returns the sentence before and the sentence after `span` in `text`, `''` where there is none. */
export function sentencesAround(text: string, span: TextSpan): { before: string; after: string } {
  const sentences = splitSentences(text);
  const before = sentences.findLast(({ end }) => end <= span.start);
  const after = sentences.find(({ start }) => start >= span.end);
  return { before: cut(text, before), after: cut(text, after) };
}

function cut(text: string, span: TextSpan | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}

/** One segmenter for all languages: the rules differ little, and making one takes milliseconds. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** What a full stop ends without ending a sentence, and an initial. */
const ABBREVIATION =
  /(?:^|[\s("“«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.\s*$/u;

function sentencesIn(text: string, paragraph: TextSpan): TextSpan[] {
  const sentences: TextSpan[] = [];
  let open: number | null = null;
  for (const { segment, index } of SEGMENTER.segment(text.slice(paragraph.start, paragraph.end))) {
    const start: number = open ?? paragraph.start + index;
    const end = paragraph.start + index + segment.length;
    if (ABBREVIATION.test(segment) && end < paragraph.end) {
      open = start;
      continue;
    }
    open = null;
    sentences.push({ start, end: start + text.slice(start, end).trimEnd().length });
  }
  if (open !== null) sentences.push({ start: open, end: paragraph.end });
  return sentences;
}
