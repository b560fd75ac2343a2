/** Words that an article gives as somebody's. */
import type { Via } from '../sources/find-via.ts';
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
  /**
   * The words of a mixed quote that are given as the speaker's own: what stands between marks in it, marks
   * included, in reading order. Names, titles and terms are left out. `[]` for any other quote.
   */
  quoted: TextSpan[];
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
  /**
   * The speaker as written, with the role: "President Mara Ilvane", "he". Of a quote that stands alone,
   * right behind the paragraph of another that it goes on with, that one's; `certainty` is then `inferred`
   * at most.
   */
  speaker: TextSpan | null;
  /**
   * Who that is, by the fullest name in the article. Several for a joint statement, `[]` where the
   * article does not say or it stays in doubt.
   */
  names: string[];
  /** The role the article gives them, or `null`; always `null` for several. */
  role: string | null;
  /** How sure `names` is. */
  certainty: Certainty;
  /** What passed the words on, in reading order. */
  via: Via[];
}

/**
 * What the names of an attribution rest on, the surest first; each level is a kind of evidence.
 *
 * - `named`: the speaker as written holds the name, or the surname: "Ilvane said".
 * - `resolved`: a pronoun or a description beside the words leads to one person: "she", "the minister".
 * - `inferred`: nothing beside the words says who: the one who spoke last goes on, a heading or the
 *   sentence before names them.
 * - `open`: there are no names. The article does not say, names nobody ("officials said"), or it
 *   stays in doubt.
 */
export type Certainty = 'named' | 'resolved' | 'inferred' | 'open';
