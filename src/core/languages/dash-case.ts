/** Paragraphs that a dash opens, and the words in them that are spoken. */
export interface DashCase {
  /** What the case shows, as a sentence of the specification. */
  name: string;
  text: string;
  spoken: string[];
}
