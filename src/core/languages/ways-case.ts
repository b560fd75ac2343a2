/** A text about invented people, and through what the words of each of its quotes came, as "kind name". */
export interface WaysCase {
  /** What the case shows, as a sentence of the specification. */
  name: string;
  text: string;
  /** By quote, in order. */
  ways: string[][];
}
