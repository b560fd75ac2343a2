/**
 * The unit that matching compares: mostly a word, but one half of a contraction ("do" + "n't"),
 * and a whole number phrase ("two and a half million dollars" is not parsed, "2.5 million dollars" is).
 */
export interface Token {
  /** UTF-16 code units in the text compared. */
  start: number;
  end: number;
  /** The normal form as written. */
  surface: string;
  /** What it stands for: "n't" is "not", "colour" is "color", "twenty-five" is "25". */
  form: string;
  /** What else it may stand for: "'s" is also "is". */
  alternatives: readonly string[];
  /** The stem of `form`. */
  stem: string;
  /** How much sharing it says, 0–1. */
  weight: number;
  /** A function word or half a contraction. */
  isFunctionWord: boolean;
  /** A word of content with a capital, for whatever reason. */
  isCapitalised: boolean;
  /** Written with a capital, of whatever sort the word is. */
  hasCapital: boolean;
  /** Capitalised because it is a name or part of one. */
  isName: boolean;
  /** First of a sentence, or of what follows an ellipsis. */
  startsSentence: boolean;
  /** A comma, a full stop or the like stands after it. */
  endsClause: boolean;
  /** An ellipsis stands before it: words were left out. */
  followsEllipsis: boolean;
  /** Set for a number. */
  number: NumberValue | null;
  /** Between square brackets: put in by an editor. */
  isBracketed: boolean;
}

/** What a number phrase stands for. */
export interface NumberValue {
  value: number;
  isOrdinal: boolean;
  /** "%", "$", … or `null`. */
  unit: string | null;
}
