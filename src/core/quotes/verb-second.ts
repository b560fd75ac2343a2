/**
 * Reads German main clauses. One constituent stands before the finite verb: where that is an adverbial,
 * the subject can only stand behind. Nouns have capital letters, so that the first word without one
 * behind a noun is the verb.
 */
import type { Grammar } from '../languages/grammar.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import { clauseStart } from './relative-clause.ts';
import { isAdverb, isForm, type TokenRange } from './token-range.ts';

/** Whether an adverbial fills the place before the verb at `first`: "In Arden | sagte Ilvane". */
export function hasAdverbialFront(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
): boolean {
  if (!grammar.verbSecond) return false;
  const start = behindJoint(tokens, clauseStart(tokens, first), grammar);
  const opening = tokens[start];
  const next = tokens[start + 1];
  if (!opening || !next || start >= first) return false;
  // ", in dem Ilvane sagte": the verb ends the clause.
  if (isForm(tokens[start - 1], ',') && grammar.determiners.has(next.form)) return false;
  if (grammar.prepositions.has(opening.form)) return true;
  // "Relativierend sagte", "Passend dazu sagte"
  const adverb = /(?:end|weise|falls|maßen)$/.test(opening.form);
  if (adverb && (start + 1 === first || isPassed(next, grammar))) return true;
  // "Bereits in Arden sagte", but "Auch Ilvane sagte": a particle that belongs to the subject.
  if (isAdverb(opening, grammar) || grammar.times.has(opening.form)) {
    return start + 1 === first
      ? grammar.times.has(opening.form)
      : grammar.prepositions.has(next.form);
  }
  return false;
}

/** Returns the index behind the adverbials between a verb that ends before `start` and its subject. */
export function behindPassed(
  tokens: readonly Token[],
  start: number,
  end: number,
  grammar: Grammar,
): number {
  let at = start;
  while (at < end && isPassed(tokens[at], grammar)) {
    at = grammar.prepositions.has(tokens[at]?.form ?? '') ? behindNoun(tokens, at, end) : at + 1;
  }
  return at;
}

/**
 * Returns the subject behind the verb of a main clause that begins with an adverbial or an object, before
 * token `end`; `null` where the clause begins otherwise, or no subject is seen.
 */
export function subjectBehindVerb(
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): TokenRange | null {
  const start = behindJoint(tokens, 0, grammar);
  const opening = tokens[start];
  if (!opening || !grammar.verbSecond) return null;
  const alone = grammar.times.has(opening.form) && !tokens[start + 1]?.capital;
  const stands = isForm(opening, 'das', 'dies') && isRaised(tokens[start + 1]);
  if (stands)
    return phraseAfter(tokens, behindPassed(tokens, start + 2, end, grammar), end, grammar);
  const front =
    alone || grammar.prepositions.has(opening.form) || grammar.oblique.has(opening.form);
  if (!front) return null;
  const verb = alone ? start + 1 : verbBehind(tokens, start, end, grammar);
  if (verb === null || !isVerbal(tokens[verb], grammar)) return null;
  return phraseAfter(tokens, behindPassed(tokens, verb + 1, end, grammar), end, grammar);
}

/** Verbs before which "das" is rather their object: "Das musste Ilvane zugeben". */
function isRaised(token: Token | undefined): boolean {
  return isForm(
    token,
    'musste',
    'muss',
    'wollte',
    'will',
    'konnte',
    'sagte',
    'hatte',
    'teilte',
    'erklärte',
  );
}

/** Returns the first word without a capital letter behind a noun that is not inside the phrase. */
function verbBehind(
  tokens: readonly Token[],
  start: number,
  end: number,
  grammar: Grammar,
): number | null {
  for (let at = start + 1; at < end; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || token.kind === 'mark') return null;
    if ((before?.capital || before?.kind === 'marked') && isVerbal(token, grammar)) return at;
  }
  return null;
}

function isVerbal(token: Token | undefined, grammar: Grammar): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  const { form } = token;
  return !(
    grammar.prepositions.has(form) ||
    grammar.determiners.has(form) ||
    grammar.and.has(form) ||
    grammar.coordinators.has(form)
  );
}

/** Whether a word between verb and subject is neither: "hat | sich gestern in Arden | Ilvane". */
function isPassed(token: Token | undefined, grammar: Grammar): boolean {
  if (token?.kind !== 'word') return false;
  if (grammar.addressees.has(token.form) || grammar.prepositions.has(token.form)) return true;
  return isAdverb(token, grammar) || grammar.times.has(token.form);
}

/** Returns the index behind the first noun behind a preposition. */
function behindNoun(tokens: readonly Token[], preposition: number, end: number): number {
  let at = preposition + 1;
  while (at < end && tokens[at]?.kind === 'word' && !tokens[at]?.capital) at += 1;
  return at + 1;
}

function behindJoint(tokens: readonly Token[], start: number, grammar: Grammar): number {
  let at = start;
  while (
    grammar.and.has(tokens[at]?.form ?? '') ||
    grammar.coordinators.has(tokens[at]?.form ?? '')
  )
    at += 1;
  return at;
}
