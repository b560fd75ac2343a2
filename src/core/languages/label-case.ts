/** A text with a labelled quote, and whom the words behind the label belong to. */
export interface LabelCase {
  /** What the case shows, as a sentence of the specification. */
  name: string;
  text: string;
  /** The last quote of the text; `null` where it has none. */
  last: { text: string; cue: string | null; speaker: string | null; names: string[] } | null;
}
