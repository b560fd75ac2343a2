/** Reads labels that announce a quote: "Quote:", "Direct speech from Ilvane:". */
import type { Grammar } from '../languages/grammar.ts';
import type { Sentence, Token } from './read-sentences.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Tokens of the longest label. */
export const LONGEST_LABEL = 14;

export interface QuoteLabel {
  /** The label's own words: "Quote from". */
  cue: TokenRange;
  /** Whose quote it is; `null` where the label does not say. */
  speaker: TokenRange | null;
  /** Index of the colon. */
  colon: number;
}

/** Returns the label that the tokens begin with; `null` where they begin with none. */
export function quoteLabel(tokens: readonly Token[], grammar: Grammar): QuoteLabel | null {
  const words = labelWords(tokens, grammar);
  if (words === 0) return null;
  const colon = colonOf(tokens);
  if (colon < words) return null;
  // "Wörtlich heißt es in dem Brief:"
  const verb = tokens
    .slice(words, colon)
    .some(({ form, capital }) => !capital && grammar.verbs.has(form));
  if (grammar.verbSecond && verb) return null;
  const joint = tokens[words];
  const end = joint && grammar.prepositions.has(joint.form) ? words + 1 : words;
  const speaker = colon > end ? { first: end, end: colon } : null;
  return { cue: { first: 0, end }, speaker, colon };
}

/** Returns the index of the colon that ends a label; -1 where there is none. */
export function colonOf(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => at < LONGEST_LABEL && isForm(token, ':'));
}

/** Returns how many tokens are the longest listed label. */
function labelWords(tokens: readonly Token[], grammar: Grammar): number {
  let longest = 0;
  for (const words of grammar.labels.get(tokens[0]?.form ?? '') ?? []) {
    const fits = words.every((word, at) => tokens[at]?.form === word);
    if (fits) longest = Math.max(longest, words.length);
  }
  return longest;
}

/** Tokens of the longest heading before its colon: "What you need to know". */
const LONGEST_HEADING = 6;

/** Takes a heading such as "Details:" or "What Ilvane said earlier:" off the front of a sentence, which it is no part of. */
export function withoutHeading(sentence: Sentence, grammar: Grammar): Sentence {
  const { tokens } = sentence;
  const first = tokens[0];
  if (!first || !grammar.notSpeakers.has(first.form)) return sentence;
  const colon = colonOf(tokens);
  if (colon < 1 || colon > LONGEST_HEADING) return sentence;
  const next = tokens[colon + 1];
  const asks = grammar.questions.has(first.form) || grammar.that.has(first.form);
  const rest = tokens.slice(1, colon);
  const plain = rest.every(
    ({ kind, form, capital }) =>
      kind === 'word' &&
      !capital &&
      (!grammar.verbs.has(form) || grammar.ambiguous.has(form) || grammar.notSpeakers.has(form)),
  );
  const said = asks && next !== undefined && next.kind !== 'marked' && !rest.some(isComma);
  return plain || said ? { ...sentence, tokens: tokens.slice(colon + 1) } : sentence;
}

function isComma(token: Token): boolean {
  return isForm(token, ',');
}
