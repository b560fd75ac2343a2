/** Words that a page sets apart as somebody's: a block quote, an embedded post. */
import type { TextSpan } from '../text/text-span.ts';

export interface BlockQuote {
  /** The words in the article's text, of one paragraph or several, without the line that names whose they are. */
  span: TextSpan;
  /**
   * Whose they are by the page's own line beside them, as written there but without dash, handle
   * and date: "Mara Ilvane"; `null` if there is no such line.
   */
  author: TextSpan | null;
  /** The social network or messenger that they were posted on; `null` for other words. */
  platform: string | null;
}
