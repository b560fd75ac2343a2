/** Words that an article gives as somebody's. */
import type { TextSpan } from '../text/text-span.ts';

/**
 * - `direct`: between marks, or set off as speech.
 * - `indirect`: reported in the article's own words ("said that …").
 * - `mixed`: reported, with some of the words between marks.
 */
export type QuoteType = 'direct' | 'indirect' | 'mixed';

export interface Quote {
  type: QuoteType;
  /** The words in the article's text: marks included, and "that" where it introduces them. */
  span: TextSpan;
  /** Exactly `text.slice(span.start, span.end)`. */
  text: string;
  attribution: Attribution;
  /**
   * Parts of one interrupted utterance ("I want," he said, "to go") share this number, the index
   * of the first part; a quote in one piece has its own index.
   */
  group: number;
}

/** Who says it, on what words of the article this rests, and through whom it came. */
export interface Attribution {
  /** The words that make it somebody's: "said", "according to", "Quote from". */
  cue: TextSpan | null;
  /** The speaker as written, with the role: "President Mara Ilvane", "he". */
  speaker: TextSpan | null;
  /**
   * Who that is, by the fullest name in the article. Several for a joint statement, `[]` where the
   * article does not say or it stays in doubt.
   */
  names: string[];
  /** The role the article gives them, or `null`; always `null` for several. */
  role: string | null;
  /** Outlets, channels, platforms, documents and people that passed the words on. */
  via: TextSpan[];
}
