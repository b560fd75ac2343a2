import type { BlockQuote } from '../article/block-quote.ts';

/** An article, transcript, statement or claim review that the corpus holds. */
export interface Document {
  /** The file's id, or the normalised address for a saved page. Unique in the corpus. */
  id: string;
  url: string | null;
  title: string;
  publisher: string | null;
  author: string | null;
  /** ISO 8601: a date, or a date and time with its zone; `null` if unknown. */
  published: string | null;
  /** BCP 47, or `null` if unknown. */
  lang: string | null;
  license: string | null;
  /** Set if the document is a claim review. */
  review: ClaimReview | null;
  /** Paragraphs separated by a blank line. */
  text: string;
  /** As an article's; absent for what was imported, and saved before there was such a list. */
  blockQuotes?: BlockQuote[] | undefined;
}

/** Somebody's published rating of a claim (schema.org ClaimReview). */
export interface ClaimReview {
  claim: string;
  claimant: string | null;
  /** In the reviewer's own words: "False", "Half true". */
  rating: string;
}

/** A document without its text: what lists and matches show. */
export type DocumentSummary = Omit<Document, 'text'>;

/** Returns `document` without its text. */
export function summaryOf({ text: _text, ...summary }: Document): DocumentSummary {
  return summary;
}
