/** Finds what somebody calls somebody: "called the plan 'a gift'". */
import type { Grammar } from '../languages/grammar.ts';
import { contentFrom, listGoesOn } from './content-from.ts';
import { isTerm } from './is-term.ts';
import type { Token } from './read-sentences.ts';
import { isDash, isForm, type TokenRange } from './token-range.ts';

/**
 * Returns what follows at token `start`, before `limit`, as words about somebody; `null` unless
 * marks show that they are the speaker's own.
 */
export function judgedContent(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
): TokenRange | null {
  const whole = contentFrom(text, tokens, behindParticle(tokens, start), limit, grammar);
  if (!whole) return null;
  // "Das nennt man „Splitting“"
  if (isForm(tokens[start - 1], 'man')) return null;
  if (grammar.freeOrder) return markedIn(text, tokens, whole, grammar);
  let marked = false;
  for (let at = whole.first; at < whole.end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'marked') {
      marked ||= !isTerm(text, tokens, at, grammar);
      if (!marked && at === whole.first) return null;
    } else if (marked && closesJudgement(tokens, at, grammar) && !listGoesOn(tokens, at, grammar)) {
      return { first: whole.first, end: at };
    } else if (!marked && (isForm(token, ';', ':') || addsClause(tokens, at, grammar))) {
      return null;
    }
  }
  return marked ? whole : null;
}

/** Prepositions that belong to the verb before: "railed | against", "spoke | of". */
const PARTICLES = ['to', 'about', 'against', 'of', 'at', 'over'];

function behindParticle(tokens: readonly Token[], start: number): number {
  return isForm(tokens[start], ...PARTICLES) ? start + 1 : start;
}

/** Returns the first marked words that are no title, in a range. */
function markedIn(
  text: string,
  tokens: readonly Token[],
  { first, end }: TokenRange,
  grammar: Grammar,
): TokenRange | null {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'marked' && !isTerm(text, tokens, at, grammar))
      return { first: at, end: at + 1 };
  }
  return null;
}

/** Prepositions that open an adverbial of time or place, not one that belongs to the noun before. */
const ADVERBIAL = ['on', 'at', 'during', 'amid', 'following', 'since'];

function closesJudgement(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return true;
  if (next && grammar.and.has(token.form) && isVerb(next, grammar)) return true;
  if (isForm(token, ',', ';') || isDash(token) || grammar.times.has(token.form)) return true;
  const inner =
    grammar.that.has(token.form) ||
    grammar.relatives.has(token.form) ||
    isForm(token, 'because', 'than');
  return (!inner && grammar.boundaries.has(token.form)) || isForm(token, ...ADVERBIAL);
}

/** Whether a word behind "and" goes on with another verb: "called it “mad” and | left". */
function isVerb({ form, capital }: Token, grammar: Grammar): boolean {
  if (capital || form === '') return false;
  const past = grammar.pastEnding !== null && form.endsWith(grammar.pastEnding);
  return past || grammar.verbs.has(form) || grammar.finite.has(form);
}

/** Whether another main clause begins at `at`: ", and the crowd". */
function addsClause(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const next = tokens[at + 1];
  if (!isForm(tokens[at], ',') || !next) return false;
  return grammar.and.has(next.form) || grammar.coordinators.has(next.form);
}
