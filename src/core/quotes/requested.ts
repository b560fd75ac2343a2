/** Finds the infinitive that a verb of asking or promising reports: "pidió a todos | no salir". */
import type { Grammar } from '../languages/grammar.ts';
import type { Cue } from './cue.ts';
import type { Token } from './read-sentences.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Tokens between the verb and the infinitive: those who are asked. */
const LONGEST_ADDRESSEE = 8;

/**
 * Returns the infinitive with all that belongs to it, to the next clause and before token `limit`; `null`
 * where the verb has none.
 *
 * @param start - Behind the cue.
 */
export function requested(
  tokens: readonly Token[],
  { at: verb }: Cue,
  start: number,
  limit: number,
  grammar: Grammar,
): TokenRange | null {
  const { requests } = grammar;
  if (!requests) return null;
  const form = tokens[verb]?.form ?? '';
  const end = requests.verbs.test(form) ? start + LONGEST_ADDRESSEE : start + requests.behindAny;
  for (let at = start; at < Math.min(limit, end); at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || grammar.that.has(token.form)) return null;
    // "demandé si elle pouvait baisser le son"
    if (grammar.asking.has(form) && grammar.questions.has(token.form)) return null;
    if (token.capital || !requests.infinitive.test(token.form)) continue;
    // "accuse | le policier | d'avoir menti", "demande au policier | de partir"
    const before = tokens[at - 1];
    const noun = grammar.determiners.has(before?.form ?? '') || isForm(before, 'au', 'aux', 'du');
    if (grammar.elided && noun) continue;
    let first = at;
    while (first > start && leads(tokens[first - 1], grammar)) first -= 1;
    return { first, end: clauseEnd(tokens, at, limit, grammar) };
  }
  return null;
}

/** Whether a word stands between those who are asked and the infinitive: "to", "not", "soon". */
function leads(token: Token | undefined, grammar: Grammar): boolean {
  if (!token || token.kind !== 'word') return false;
  const { form } = token;
  return grammar.unreal.has(form) || grammar.times.has(form) || /^(?:de|d'|à|a|que)$/.test(form);
}

/** Returns where the sentence turns from what is asked: a comma with "and", "but" or another verb of saying. */
function clauseEnd(
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
): number {
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (isForm(token, ';', ':')) return at;
    const said = token?.kind === 'word' && grammar.verbs.has(token.form) && !token.capital;
    const joined = grammar.and.has(tokens[at - 1]?.form ?? '') || isForm(tokens[at - 1], ',');
    if (said && joined && !grammar.ambiguous.has(token.form)) return at - 1;
  }
  return limit;
}
