/**
 * The readable part of a web page and what is known about it. Everything the program
 * says about a page points into its `text`.
 */
import type { BlockQuote } from './block-quote.ts';

export interface Article {
  /** The address the article was read at. */
  url: string;
  /** What the page itself gives as its address; not to be trusted alone. */
  canonical: string | null;
  /** Headline, without the site's name. */
  title: string;
  /** Authors' names, in the page's order. */
  byline: string[];
  /** ISO 8601, with the zone if the page gives one; a date alone if it gives no time. */
  published: string | null;
  /** As `published`. */
  modified: string | null;
  publisher: string | null;
  /** The part of the publication that it appeared in, as the page names it: "Politics". */
  section: string | null;
  /** BCP 47, as the page declares it, unless its text is plainly in another language. */
  lang: string | null;
  /** The standfirst: a summary set apart from the body. It is also the first paragraph of `text`. */
  lead: string | null;
  /** What the page sets apart as somebody's words, in the order of `text`; they do not overlap. */
  blockQuotes: BlockQuote[];
  /**
   * Plain text without the headline: paragraphs separated by a blank line. All offsets in the
   * program point into this string.
   */
  text: string;
}
