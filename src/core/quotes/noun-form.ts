/** Tells the nouns and adjectives among the forms of verbs of saying: "their claims", "the pledged sum". */
import type { Language } from './languages/language.ts';
import type { Token } from './read-sentences.ts';
import type { TokenRange } from './token-range.ts';

/** "the report claims", but "their claims", "a claim": such a form is a verb only behind a plain subject. */
export function isNoun(
  tokens: readonly Token[],
  first: number,
  at: number,
  subject: TokenRange | null,
  language: Language,
): boolean {
  const before = tokens[first - 1];
  const verb = tokens[at];
  // "Su editora, Ana Prat, cuenta que": no noun has a clause behind it in a language with free order.
  if (language.freeOrder && opensReport(tokens[at + 1], language)) return false;
  if (!subject || !before || !verb || before.kind !== 'word') return true;
  if (opensReport(tokens[at + 1], language)) return false;
  if (language.determiners.has(before.form) || language.prepositions.has(before.form)) return true;
  if (language.pronouns.has(before.form) || language.relatives.has(before.form)) return false;
  if (/'s?$/.test(before.form)) return true;
  const plural = before.form.endsWith('s') && !verb.form.endsWith('s');
  const heads = tokens[subject.first];
  const noun = heads && (heads.capital || language.determiners.has(heads.form));
  return !before.capital && !(plural && noun) && first === at;
}

/** Whether what follows a verb shows that it reports: "that", or marked words. */
export function opensReport(token: Token | undefined, language: Language): boolean {
  return token !== undefined && (language.that.has(token.form) || token.kind === 'marked');
}

/** Whether a form behind this word is no verb: "the pledged delegates". */
export function isAdjective({ form }: Token, language: Language): boolean {
  return language.determiners.has(form) && !language.pronouns.has(form) && !language.that.has(form);
}

/** "attended a class | called 'Perception'": whether the phrase is the object of another verb. */
export function isObject(
  tokens: readonly Token[],
  { first }: TokenRange,
  language: Language,
): boolean {
  const before = tokens[first - 1];
  if (!before || before.kind !== 'word' || before.capital || language.pastEnding === null)
    return false;
  return before.form.endsWith(language.pastEnding) || language.finite.has(before.form);
}
