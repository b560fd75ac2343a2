/** A document's text as paragraphs, with the words that a reader came for set apart. */
import { splitParagraphs } from '../core/text/split-sentences.ts';
import type { TextSpan } from '../core/text/text-span.ts';

/** A paragraph in three parts; joined, they are its text. */
export interface MarkedParagraph {
  before: string;
  /** The part inside the span, `''` if there is none. */
  marked: string;
  after: string;
}

/** Returns the paragraphs of `text`, each cut where `span` begins and ends in it. */
export function markParagraphs(text: string, span: TextSpan | null): MarkedParagraph[] {
  return splitParagraphs(text).map(({ start, end }) => {
    const from = clamp(span?.start ?? end, start, end);
    const to = clamp(span?.end ?? end, from, end);
    return {
      before: text.slice(start, from),
      marked: text.slice(from, to),
      after: text.slice(to, end),
    };
  });
}

function clamp(offset: number, from: number, to: number): number {
  return Math.min(Math.max(offset, from), to);
}
