/** Reads the auxiliaries and adverbs around a verb of saying. */
import type { Grammar } from '../languages/grammar.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import { isAdverb, isForm, type TokenRange } from './token-range.ts';

/** Auxiliaries and adverbs that can stand between a subject and its verb. */
const LONGEST_GROUP = 6;

/** Returns where the verb with its auxiliaries and adverbs begins, and what they make of it. */
export function verbGroup(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): { first: number; unreal: boolean; passive: boolean } {
  let first = at;
  let unreal = false;
  let passive = false;
  for (let left = at - 1; left >= Math.max(0, at - LONGEST_GROUP); left -= 1) {
    const token = tokens[left];
    if (!token || token.kind !== 'word') break;
    const negated = token.form.endsWith("n't") || grammar.unreal.has(token.form);
    const infinitive = token.form === grammar.infinitive && left === at - 1;
    const adverb = isAdverb(token, grammar);
    if (!negated && !adverb && !infinitive && !grammar.auxiliaries.has(token.form)) break;
    if (token.capital && left > 0 && !adverb) break;
    passive ||= grammar.passives.has(token.form) && isPast(tokens[at], grammar);
    unreal ||= negated || infinitive;
    first = left;
  }
  return { first, unreal, passive };
}

/** Whether a form can be passive: "was asked", not "was asking". */
function isPast(token: Token | undefined, grammar: Grammar): boolean {
  return token !== undefined && !grammar.participles.has(token.form);
}

/** Returns where the verb before begins, with which an infinitive only goes on: "| went on to say"; `null` for another. */
export function resumedFrom(
  tokens: readonly Token[],
  first: number,
  at: number,
  grammar: Grammar,
): number | null {
  if (grammar.infinitive === null || tokens[at - 1]?.form !== grammar.infinitive) return null;
  if (isForm(tokens[first - 1], 'on')) return first - 2;
  return isForm(tokens[first - 1], 'continued', 'proceeded') ? first - 1 : null;
}

/** Tokens between an auxiliary and its participle. */
const LONGEST_FRAME = 16;

/** Returns the auxiliary of a participle at the end of its clause: "Ilvane | hat am Montag gesagt". */
export function frameOf(tokens: readonly Token[], first: number, grammar: Grammar): number | null {
  if (grammar.frames.size === 0) return null;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_FRAME); at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'marked' || isForm(token, ',', ':', ';')) return null;
    if (grammar.frames.has(token.form)) return at;
  }
  return null;
}

/**
 * "wurde | von Ilvane am Montag | erklärt": returns who says what the participle at `at` reports, `null` where
 * that is not said; `undefined` where the clause is no passive.
 *
 * @param first - Where the verb with its adverbs begins.
 */
export function passiveOf(
  tokens: readonly Token[],
  first: number,
  at: number,
  grammar: Grammar,
): TokenRange | null | undefined {
  let agent: TokenRange | null = null;
  for (let left = first - 1; left >= Math.max(0, first - LONGEST_FRAME); left -= 1) {
    const token = tokens[left];
    if (!token || token.kind === 'marked' || isForm(token, ',', ':', ';')) return undefined;
    if (grammar.by.has(token.form)) agent ??= phraseAfter(tokens, left + 1, at, grammar, true);
    if (grammar.passives.has(token.form)) return agent;
    if (grammar.frames.has(token.form)) return undefined;
  }
  return undefined;
}

/** "was asked by a reporter": returns who asked, in words before token `limit`. */
export function agentOf(
  tokens: readonly Token[],
  at: number,
  limit: number,
  grammar: Grammar,
): TokenRange | null {
  const by = tokens[at + 1];
  return by && grammar.by.has(by.form) ? phraseAfter(tokens, at + 2, limit, grammar) : null;
}
