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
  if (isSlogan(tokens, at, grammar)) return false;
  if (!grammar.capitalNouns) return isTitle(text, token);
  // "ein „Opfer der Umstände“": nouns have capital letters, so that only what stands before tells.
  // "sprach von „Verrat“", but "der Chef von „Arnweb“"
  const noun = tokens[at - 2];
  const linked = before && grammar.judgedAs.has(before.form);
  const owned =
    linked && noun !== undefined && (noun.capital || grammar.determiners.has(noun.form));
  const phrase =
    before &&
    (grammar.indefinite.has(before.form) ||
      (linked && !(owned && !grammar.as.has(before.form) && before.form !== 'als')));
  if (!phrase && isTitle(text, token) && !hasFinite(text, token, grammar)) return true;
  if (!phrase && namesThing(text, token, before, grammar)) return true;
  // "in dem „Boten“": where something is said.
  const place = grammar.places.has(tokens[at - 2]?.form ?? '');
  return place && grammar.determiners.has(before?.form ?? '') && token.marked.name;
}

/** "der Zugang zu „Arnweb“": whether marked words are one noun inside a phrase, and no predicate: "Das sei „Betrug“". */
function namesThing(
  text: string,
  { marked }: Token,
  before: Token | undefined,
  grammar: Grammar,
): boolean {
  if (!marked || before?.kind !== 'word') return false;
  const predicate =
    grammar.finite.has(before.form) ||
    grammar.subjunctive.has(before.form) ||
    (grammar.verbs.has(before.form) && !before.capital);
  return (
    !predicate && /^\p{Lu}[^\s,.!?…]*$/u.test(text.slice(marked.inner.start, marked.inner.end))
  );
}

/** Whether a noun before the marked words at `at` says that they were shouted or shown: "Parolen wie „…“". */
export function isSlogan(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const before = tokens[at - 1];
  const noun = isForm(before, ':') || grammar.as.has(before?.form ?? '') ? tokens[at - 2] : before;
  return noun?.kind === 'word' && grammar.slogans.has(noun.form);
}

function hasFinite(text: string, { marked }: Token, grammar: Grammar): boolean {
  const words = marked ? text.slice(marked.inner.start, marked.inner.end).split(/[^\p{L}]+/u) : [];
  return words.some((word) => grammar.finite.has(word));
}
