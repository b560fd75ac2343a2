/** A text cut where quotes, cues, speakers and sources begin and end, so that each can be shown. */
import type { Quote } from '../core/quotes/quote.ts';
import { splitParagraphs } from '../core/text/split-sentences.ts';
import type { TextSpan } from '../core/text/text-span.ts';

/** What a stretch of text is to a quote. */
export type PartKind = 'words' | 'cue' | 'speaker' | 'via';

/** A stretch of text in its relation to one quote. */
export interface QuotePart {
  /** Index of the quote in the text's quotes. */
  quote: number;
  kind: PartKind;
  /** Whether the part ends where this stretch ends. */
  isEnd: boolean;
}

/** A stretch of text that is the same parts throughout. */
export interface TextPiece {
  text: string;
  /** In the order of the quotes; `[]` for text that belongs to none. */
  parts: QuotePart[];
}

/**
 * Returns the paragraphs of `text`, each as its pieces in order; joined, they are the paragraph.
 * Parts may overlap: a speaker may stand inside the words of a mixed quote, or belong to several.
 */
export function cutAtQuotes(text: string, quotes: readonly Quote[]): TextPiece[][] {
  const parts = quotes.flatMap(partsOf);
  return splitParagraphs(text).map((paragraph) => {
    const inside = parts.filter(({ span }) => overlap(span, paragraph));
    const cuts = new Set([paragraph.start, paragraph.end]);
    for (const { span } of inside) {
      for (const cut of [span.start, span.end]) {
        if (cut > paragraph.start && cut < paragraph.end) cuts.add(cut);
      }
    }
    const ordered = [...cuts].toSorted((a, b) => a - b);
    return ordered.slice(1).map((end, index) => {
      const start = ordered[index] ?? end;
      return {
        text: text.slice(start, end),
        parts: inside
          .filter(({ span }) => overlap(span, { start, end }))
          .map(({ quote, kind, span }) => ({ quote, kind, isEnd: span.end === end })),
      };
    });
  });
}

function partsOf(
  { span, attribution: { cue, speaker, via } }: Quote,
  quote: number,
): { quote: number; kind: PartKind; span: TextSpan }[] {
  return [
    { quote, kind: 'words', span },
    ...(cue ? [{ quote, kind: 'cue' as const, span: cue }] : []),
    ...(speaker ? [{ quote, kind: 'speaker' as const, span: speaker }] : []),
    ...via.map((each) => ({ quote, kind: 'via' as const, span: each.span })),
  ];
}

function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
