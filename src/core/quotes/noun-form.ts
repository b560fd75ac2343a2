/** Tells the nouns and adjectives among the forms of verbs of saying: "their claims", "the pledged sum". */
import type { Grammar } from '../languages/grammar.ts';
import { isNamed } from './is-named.ts';
import type { Token } from './read-sentences.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** "the report claims", but "their claims", "a claim": such a form is a verb only behind a plain subject. */
export function isNoun(
  tokens: readonly Token[],
  first: number,
  at: number,
  subject: TokenRange | null,
  grammar: Grammar,
): boolean {
  const before = tokens[first - 1];
  const verb = tokens[at];
  // "Su editora, Ana Prat, cuenta que": no noun has a clause behind it in a language with free order.
  if (grammar.freeOrder && opensReport(tokens[at + 1], grammar)) return false;
  // "Le maire, Pascal Reed, dit comprendre": no noun stands behind a name in commas.
  if (
    grammar.verbFirst &&
    isForm(before, ',') &&
    isNamed(tokens, { first: 0, end: first }, grammar)
  )
    return false;
  if (!subject || !before || !verb || before.kind !== 'word') return true;
  if (opensReport(tokens[at + 1], grammar)) return false;
  if (grammar.determiners.has(before.form) || grammar.prepositions.has(before.form)) return true;
  if (grammar.pronouns.has(before.form) || grammar.relatives.has(before.form)) return false;
  if (/'s?$/.test(before.form)) return true;
  const plural = before.form.endsWith('s') && !verb.form.endsWith('s');
  const heads = tokens[subject.first];
  const noun = heads && (heads.capital || grammar.determiners.has(heads.form));
  return !before.capital && !(plural && noun) && first === at;
}

/** Whether what follows a verb shows that it reports: "that", or marked words. */
export function opensReport(token: Token | undefined, grammar: Grammar): boolean {
  return token !== undefined && (grammar.that.has(token.form) || token.kind === 'marked');
}

/** Whether a form behind this word is no verb: "the pledged delegates". */
export function isAdjective({ form }: Token, grammar: Grammar): boolean {
  return grammar.determiners.has(form) && !grammar.pronouns.has(form) && !grammar.that.has(form);
}

/** "attended a class | called 'Perception'": whether the phrase is the object of another verb. */
export function isObject(
  tokens: readonly Token[],
  { first }: TokenRange,
  grammar: Grammar,
): boolean {
  const before = tokens[first - 1];
  if (!before || before.kind !== 'word' || before.capital || grammar.pastEnding === null)
    return false;
  return before.form.endsWith(grammar.pastEnding) || grammar.finite.has(before.form);
}
