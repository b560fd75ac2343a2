/** Sentences with a verb of saying, and the infinitive that it reports. */
export interface RequestCase {
  /** What the case shows, as a sentence of the specification. */
  name: string;
  text: string;
  /** What is asked; `null` where no infinitive is. */
  asked: string | null;
}
