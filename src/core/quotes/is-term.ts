/** Tells terms and names between marks from what somebody says. */
import { isTitle } from './is-title.ts';
import type { Language } from './languages/language.ts';
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
  language: Language,
): boolean {
  const token = tokens[at];
  if (!token?.marked) return true;
  const before = tokens[isForm(tokens[at - 1], ':') ? at - 2 : at - 1];
  if (before && language.soCalled.has(before.form)) return true;
  if (!language.capitalNouns) return isTitle(text, token);
  // "ein „Opfer der Umstände“": nouns have capital letters, so that only what stands before tells.
  const phrase =
    before && (language.indefinite.has(before.form) || language.judgedAs.has(before.form));
  if (!phrase && isTitle(text, token)) return true;
  // "in dem „Boten“": where something is said.
  const place = language.places.has(tokens[at - 2]?.form ?? '');
  return place && language.determiners.has(before?.form ?? '') && token.marked.name;
}
