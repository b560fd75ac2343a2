/** Tells terms and names between marks from what somebody says. */
import type { Grammar } from '../languages/grammar.ts';
import { isTitle } from './is-title.ts';
import type { Token } from './read-sentences.ts';
import { isForm } from './token-range.ts';

/**
 * Whether the marked words at `at` name a thing: they look like a title, stand behind "so-called" or the
 * noun that they name ("der Sender „Arn 1“"), or gloss a word in brackets ("(kurz: „ARN“)").
 */
export function isTerm(
  text: string,
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): boolean {
  const token = tokens[at];
  if (!token?.marked) return true;
  const before = tokens[isForm(tokens[at - 1], ':') ? at - 2 : at - 1];
  if (before && grammar.soCalled.has(before.form)) return true;
  if (!grammar.capitalNouns) return isTitle(text, token);
  // "ein „Opfer der Umstände“": nouns have capital letters, so that only what stands before tells.
  const phrase =
    before && (grammar.indefinite.has(before.form) || grammar.judgedAs.has(before.form));
  if (!phrase && isTitle(text, token)) return true;
  // "in dem „Boten“": where something is said.
  const place = grammar.places.has(tokens[at - 2]?.form ?? '');
  return place && grammar.determiners.has(before?.form ?? '') && token.marked.name;
}
