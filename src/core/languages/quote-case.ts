/** Sentences about invented people, with the quotes that a careful reader finds in them. */
export interface QuoteCase {
  /** What the case shows, as a sentence of the specification. */
  name: string;
  text: string;
  quotes: ExpectedQuote[];
}

export interface ExpectedQuote {
  type: 'direct' | 'indirect' | 'mixed';
  text: string;
  cue: string | null;
  speaker: string | null;
  /** Index of the first part of the same utterance; its own index where absent. */
  group?: number;
}
