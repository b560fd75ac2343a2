/**
 * The words of a language that say nothing about what a text is about: articles, pronouns, prepositions,
 * conjunctions, auxiliaries and the like. They also tell which language a text is in.
 *
 * A form is looked up without knowing the language, so words that carry meaning in another of ours are
 * left out although they are function words in one: German "war" and "hat", French "son" and "main",
 * Spanish "son" and "sin" mean something in English.
 */
export interface StopWords {
  /** In normal form (see `words.ts`), by white space. */
  words: string;
  /** What is written together with the next word, which has lost a vowel: "l'eau"; or `null`. */
  elision: RegExp | null;
}
