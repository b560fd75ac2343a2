/**
 * What matching knows of a language: which words carry or turn the meaning of a sentence. The
 * lists are general knowledge of the language; a word in doubt is left out, for a difference that
 * no list names is never called a change of meaning.
 */

/** The lists as a language file writes them: words by white space, groups by ";". */
export interface ChangeWords {
  /** Words that turn a statement into its opposite. */
  negations: string;
  /** Those of them that also stand alone, for an answer: "no". */
  interjections: string;
  /** Those of them that only echo a negation which stands in the same clause: "nadie" in "no vino nadie". */
  echoes: string;
  /** Groups of words equally strong in how sure or how binding they are; the first group is the weakest: the future, which reports turn into the conditional. */
  modals: string;
  /** Groups of words for equally much. Of the words of one group, each may stand for the other. */
  quantifiers: string;
  /** Words that take something away from what they stand with: "only", "almost". */
  limiters: string;
  /** "name=value". */
  numerals: string;
  /** "name=value", for first, second, … */
  ordinals: string;
  /** "name=value", for what a number is multiplied with: hundred, million. */
  multipliers: string;
  /** Words inside a number: the "and" of "two hundred and fifty". */
  numberLinks: string;
  /** Groups "words : words": each on the left is the opposite of each on the right. */
  antonyms: string;
  /** Groups of words with the same meaning. */
  synonyms: string;
  /** Endings or beginnings that negate: "un", "in". */
  negativePrefixes: string;
  /** Words that begin like a negated word and are none: "invaluable". */
  notNegated: string;
  /** Words that make a number a rough one. */
  hedges: string;
  /** Groups "unit: words", for what a number counts: "%: percent pct". */
  units: string;
}
