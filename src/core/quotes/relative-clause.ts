/** Finds German relative clauses: they stand between commas, and their finite verb is their last word. */
import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';
import { isDash, isForm } from './token-range.ts';

/**
 * Returns the index of the comma that closes the relative clause that begins at `start`, behind its own
 * comma; `null` where none begins there: its only finite verb is its last word.
 */
export function relativeEnd(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): number | null {
  const led = grammar.prepositions.has(tokens[start]?.form ?? '');
  const opening = tokens[led ? start + 1 : start];
  if (!grammar.verbSecond || !opening) return null;
  const pronoun = grammar.relatives.has(opening.form) || isForm(opening, ...RELATIVES);
  if (!pronoun || !isForm(tokens[start - 1], ',')) return null;
  for (let at = start + 1; at < start + LONGEST_RELATIVE; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !/^[()]$/.test(token.form))) return null;
    const finite = grammar.finite.has(token.form) || grammar.verbs.has(token.form);
    const next = tokens[at + 1];
    const closed = !next || isForm(next, ',', '.', ';', '–', ')');
    if (closed && isForm(tokens[at - 1], 'zu')) return null;
    if (closed) return finite && (led || !grammar.subjunctive.has(token.form)) ? at + 1 : null;
    if (finite && !grammar.ambiguous.has(token.form) && !isParticiple(tokens, at, grammar))
      return null;
  }
  return null;
}

/** Tokens of the longest relative clause. */
const LONGEST_RELATIVE = 25;

const RELATIVES = ['der', 'die', 'das', 'dem', 'den', 'dessen', 'deren', 'denen'];

/** "veröffentlicht | wurde": a participle before its auxiliary. */
function isParticiple(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  return grammar.finite.has(tokens[at + 1]?.form ?? '');
}

/** Whether the verb at `at` is the last word of a relative clause between commas: ", der den Plan lobte,". */
export function closesRelative(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  // "der den Rücktritt erklärt | hatte,"
  const last = grammar.finite.has(tokens[at + 1]?.form ?? '') ? at + 1 : at;
  if (tokens[last + 1]?.kind === 'word') return false;
  const start = clauseStart(tokens, at);
  return start > 1 && relativeEnd(tokens, start, grammar) === last + 1;
}

/** Returns where the clause with the verb at `first` begins: behind the mark before it. */
export function clauseStart(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'marked' || isDash(token) || isForm(token, ',', ':', ';')) {
      return at + 1;
    }
  }
  return 0;
}
