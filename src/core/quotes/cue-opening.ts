/** Finds where the clause of a cue begins. */
import type { Grammar } from '../languages/grammar.ts';
import type { Cue } from './cue.ts';
import type { Token } from './read-sentences.ts';
import { isDash, isForm } from './token-range.ts';

/** Words of an adverbial between what is said and an inverted verb: `"So", mit einem Lächeln sagte er`. */
const LONGEST_ADVERBIAL = 4;

function behindJoint(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_ADVERBIAL); at -= 1) {
    const token = tokens[at];
    if (isForm(token, ',') || isDash(token)) return at + 1;
    if (token?.kind !== 'word') break;
  }
  return start;
}

/** Returns where the clause with the cue begins: behind what is said, "as" and an inverted auxiliary included. */
export function openingOf(tokens: readonly Token[], cue: Cue, grammar: Grammar): number {
  let start = startOf(cue);
  const before = tokens[start - 1];
  if (before && grammar.elided && grammar.auxiliaries.has(before.form)) start -= 1;
  if (cue.inverted) start = behindJoint(tokens, start);
  if (grammar.as.has(tokens[start - 1]?.form ?? '')) start -= 1;
  return start;
}

/** Returns the index where cue and speaker begin. */
export function startOf(cue: Cue): number {
  if (!cue.speaker || cue.inverted || cue.joined) return cue.first;
  return Math.min(cue.speaker.first, cue.first);
}
