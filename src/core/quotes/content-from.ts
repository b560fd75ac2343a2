/** Finds where the words that a verb of saying reports end. */
import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';
import { endsAsParticiple, isDash, isForm, type TokenRange } from './token-range.ts';

/**
 * Returns what is said from token `first` on, to where the sentence turns to something else, before
 * `limit` at the latest; `null` for nothing.
 */
export function contentFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  limit: number,
  grammar: Grammar,
): TokenRange | null {
  const opening = tokens[grammar.that.has(tokens[first]?.form ?? '') ? first + 1 : first];
  // English says so without "that" where the marked words only complete the clause: 'they lack one thing: "Luck."'
  const apart = grammar.verbFirst || grammar.that.has(tokens[first]?.form ?? '');
  let leadsUp = isSubordinating(opening, grammar);
  for (let at = first; at < limit; at += 1) {
    const token = tokens[at];
    if (!token) break;
    // "He said: 'It rains', but stayed"
    const set = at === first && token.marked && isForm(tokens[at - 1], ':');
    if (set && (grammar.verbSecond || !listGoesOn(tokens, at, grammar)))
      return { first, end: at + 1 };
    if (at > first && apart && opensQuote(text, tokens, at)) return { first, end: at };
    if (token.marked && at + 1 < limit && endsWithStop(text, token)) {
      if (!leadsUp && !goesOn(tokens, at, at === first, grammar)) return { first, end: at + 1 };
      leadsUp = false;
    }
    if (at > first && turns(tokens, at, grammar)) return { first, end: at };
  }
  return limit > first ? { first, end: limit } : null;
}

/** Whether what is said begins with a clause that leads up to its main one: "that if it rains, …". */
function isSubordinating(token: Token | undefined, grammar: Grammar): boolean {
  if (!token || token.kind !== 'word') return false;
  if (grammar.finite.has(token.form) || grammar.coordinators.has(token.form)) return false;
  return grammar.boundaries.has(token.form) || grammar.prepositions.has(token.form);
}

function endsWithStop(text: string, { marked }: Token): boolean {
  return marked !== null && /[,;.!?…]\s*$/.test(text.slice(marked.inner.start, marked.inner.end));
}

/**
 * Whether marked words that end with a comma are not the end of what is said.
 *
 * @param alone - Whether nothing of it stands before them.
 */
function goesOn(tokens: readonly Token[], at: number, alone: boolean, grammar: Grammar): boolean {
  const next = tokens[at + 1];
  const second = tokens[at + 2];
  if (!next || !second) return false;
  if (isForm(next, 'because', 'or')) return true;
  if (isForm(next, 'but', 'and') && isForm(second, 'also')) return true;
  return listGoesOn(tokens, at, grammar) || (!alone && goesOnPlain(next, second, grammar));
}

/** `that walls are "weak," and that …`, `"weak," giving way`: whether the words behind the comma are of the same clause. */
function goesOnPlain(next: Token, second: Token, grammar: Grammar): boolean {
  if (isForm(next, 'where', 'not', 'such')) return true;
  if (isForm(next, 'but', 'and')) {
    return isForm(second, 'that', 'because') || grammar.finite.has(second.form);
  }
  if (grammar.prepositions.has(next.form)) return !isForm(next, 'according', 'as');
  return endsAsParticiple(next, grammar) && !grammar.verbs.has(next.form);
}

/** Words between the marked words of a list: `"mean," and he called it "small"`. */
const LIST_GAP = 4;

/** Whether more marked words follow behind `at` in a list, before another verb. */
export function listGoesOn(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  for (const token of tokens.slice(at + 1, at + LIST_GAP)) {
    if (token.kind === 'marked') return true;
    if (grammar.verbs.has(token.form) || grammar.pronouns.has(token.form)) return false;
    if (token.kind === 'mark' && token.form !== ',') return false;
  }
  return false;
}

/** Whether at `at` the article takes over again: ", adding", ", according to". */
function turns(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (!isForm(tokens[at], ',') && !isDash(tokens[at])) return false;
  const next = tokens[at + 1];
  if (!next) return false;
  if (grammar.prepositions.has(next.form)) return next.form === 'according';
  return grammar.participles.has(next.form) || endsAsParticiple(next, grammar);
}

/**
 * Whether a colon at `at` leads from reported words to a quote that ends the sentence: 'said that water
 * is short: "Nothing for days."'
 */
export function opensQuote(text: string, tokens: readonly Token[], at: number): boolean {
  const marked = tokens[at + 1]?.marked;
  if (!marked || !isForm(tokens[at], ':')) return false;
  if (!/^[\s¿¡…]*\p{Lu}/u.test(text.slice(marked.inner.start, marked.inner.end))) return false;
  const next = tokens[at + 2];
  return next === undefined || (isForm(next, '.', '!', '?', '…') && at + 3 === tokens.length);
}
