/** Finds the noun phrase that begins behind a verb of saying, with its role and apposition. */
import type { Grammar } from '../languages/grammar.ts';
import { isSubjunctive } from './finite-verb.ts';
import { belongs, isLoose, LONGEST } from './noun-phrase.ts';
import type { Token } from './read-sentences.ts';
import { isAdverb, isForm, type TokenRange } from './token-range.ts';

/**
 * Returns the phrase that begins at token `start`, before `limit`; `null` if none can begin there.
 *
 * @param anyCase - Whether it may stand in a case that no subject has, as behind a preposition.
 */
export function phraseAfter(
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
  anyCase = false,
): TokenRange | null {
  const token = tokens[start];
  if (!token || token.kind !== 'word' || start >= limit) return null;
  if (grammar.pronouns.has(token.form)) return { first: start, end: start + 1 };
  if (grammar.prepositions.has(token.form) || grammar.that.has(token.form)) return null;
  if (grammar.times.has(token.form)) return null;
  if (grammar.verbFirst && !token.capital && grammar.questions.has(token.form)) return null;
  if (grammar.verbSecond && (isAdverb(token, grammar) || grammar.coordinators.has(token.form)))
    return null;
  if (!anyCase && grammar.oblique.has(token.form)) return null;
  if (grammar.addressees.has(token.form)) return null;
  let end = walkRight(tokens, start, limit, grammar);
  // "a reporter on Monday"
  while (end > start && grammar.prepositions.has(tokens[end - 1]?.form ?? '')) end -= 1;
  if (end === start) return null;
  return { first: start, end: behindApposition(tokens, end, limit, grammar) };
}

function walkRight(
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
): number {
  let named = false;
  for (let at = start; at < Math.min(limit, start + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.form === '(') {
      const close = tokens.findIndex((other, index) => index > at && other.form === ')');
      if (close < 0 || close > at + LONGEST) return at;
      at = close;
      continue;
    }
    if (grammar.and.has(token.form)) {
      if (!tokens[at + 1]?.capital || !tokens[at - 1]?.capital) return at;
      continue;
    }
    if (token.marked?.name && namesNoun(tokens[at - 1], grammar)) return at + 1;
    // "die heute 27-jährige Mara Ilvane"
    const within = grammar.verbSecond && grammar.determiners.has(tokens[at - 1]?.form ?? '');
    const loose = isLoose(token, grammar) && !within;
    if (at > start && (loose || !belongs(tokens, at, grammar))) return at;
    if (at > start && grammar.capitalNouns && endsNoun(tokens, at, grammar)) return at;
    if (grammar.prepositions.has(token.form) && named && !grammar.joining.has(token.form))
      return at;
    named ||= token.capital;
  }
  return Math.min(limit, start + LONGEST);
}

/** Whether a name between marks may stand behind the word: "die | „Post“", "der Sender | „Arn 1“". */
function namesNoun(before: Token | undefined, grammar: Grammar): boolean {
  return (
    before !== undefined &&
    grammar.capitalNouns &&
    (grammar.determiners.has(before.form) || grammar.soCalled.has(before.form))
  );
}

/** Whether a German phrase is over at `at`: an object follows, or a word that is no noun nor leads to one. */
function endsNoun(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || !before?.capital || token.capital) return false;
  if (grammar.prepositions.has(token.form)) return false;
  if (grammar.oblique.has(token.form)) return !grammar.genitives.has(token.form);
  // "nannte Ilvane | die Brücke": an article that no genitive has.
  return !grammar.determiners.has(token.form) || isForm(token, ...NO_GENITIVES);
}

/** German articles that are in no genitive. */
const NO_GENITIVES = ['die', 'das', 'ein', 'eine', 'seine', 'ihre', 'unsere', 'diese', 'keine'];

/** `said Mara Ilvane, a lawyer in Bonn.`: returns the end of the apposition, or `end` without one. */
function behindApposition(
  tokens: readonly Token[],
  end: number,
  limit: number,
  grammar: Grammar,
): number {
  const opening = tokens[end + 1];
  if (!isForm(tokens[end], ',') || !opening || end + 1 >= limit) return end;
  const opens =
    grammar.determiners.has(opening.form) ||
    grammar.relatives.has(opening.form) ||
    isForm(opening, 'of') ||
    namesRole(tokens, end, grammar);
  if (!opens) return end;
  for (let at = end + 1; at < Math.min(limit, end + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'marked' || isForm(token, ':', ';', '–', '—')) return end;
    // "sagte Tom Beck, der Hafen sei zu": no apposition, but what is said.
    const next = tokens[at + 1];
    if (grammar.verbSecond && next?.kind === 'word' && isSubjunctive(tokens, at, grammar))
      return end;
    const isLast = at === tokens.length - 1;
    if (token.form === ',' && at > end + 1) return at;
    if (isLast) return token.kind === 'mark' ? at : at + 1;
  }
  return end;
}

/** Words of the longest name. */
const LONGEST_NAME = 4;

/** "the mayor, | Mara Ilvane.": whether the words behind the comma at `comma` are the name of a role before it. */
function namesRole(tokens: readonly Token[], comma: number, grammar: Grammar): boolean {
  if (!grammar.verbFirst || grammar.capitalNouns || tokens[comma - 1]?.capital) return false;
  let at = comma + 1;
  while (tokens[at]?.capital && at <= comma + LONGEST_NAME) at += 1;
  const names = at - comma - 1;
  return names > 1 && (tokens[at] === undefined || isForm(tokens[at], ',', '.'));
}
