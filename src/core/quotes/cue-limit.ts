/** Finds where the words that a cue reports must end. */
import type { Grammar } from '../languages/grammar.ts';
import { startOf } from './cue-opening.ts';
import { isRelative, type Cue } from './cue.ts';
import type { Token } from './read-sentences.ts';
import { isForm } from './token-range.ts';

/** Returns where the words of a cue must end at the latest: where the next cue's clause begins. */
export function limitOf(
  text: string,
  tokens: readonly Token[],
  cues: readonly Cue[],
  index: number,
  grammar: Grammar,
): number {
  const cue = cues[index];
  const end = cue ? clauseEnd(tokens, cue, grammar) : tokens.length;
  for (const next of cues.slice(index + 1)) {
    if (!cue) break;
    const start = next.participle ? next.at : startOf(next);
    const before = tokens[start - 1];
    if (!before || next.first <= cue.at || next.kind === 'think') continue;
    const apart = isForm(before, ',') && !next.joined;
    const inner = cue.kind === 'judge' || cue.kind === 'think';
    if (apart && (inner || isSubordinate(tokens, cue, grammar))) return start - 1;
    if (next.participle && isForm(before, ',')) return start - 1;
    const adds = grammar.and.has(before.form) || grammar.coordinators.has(before.form);
    if (next.joined && !next.unreal && adds) return start - 1;
    // "finds that, while some say"
    if (start <= cue.end + LEADING) continue;
    const joint =
      grammar.and.has(before.form) ||
      grammar.coordinators.has(before.form) ||
      isForm(before, ';') ||
      opensClause(before, grammar);
    const comma = tokens[start - 2];
    if (joint && (isForm(before, ';') || isForm(comma, ',') || endsWithComma(text, comma))) {
      return Math.min(end, start - 1);
    }
  }
  return end;
}

/** Tokens of "that, while", behind which what is said has not begun. */
const LEADING = 3;

function endsWithComma(text: string, token: Token | undefined): boolean {
  const inner = token?.marked?.inner;
  return inner !== undefined && text.slice(inner.start, inner.end).trimEnd().endsWith(',');
}

/** Whether the word opens a clause that the article adds: ", though she said". */
function opensClause(token: Token, grammar: Grammar): boolean {
  const inner = grammar.that.has(token.form) || grammar.relatives.has(token.form);
  return !inner && !grammar.questions.has(token.form) && grammar.boundaries.has(token.form);
}

/**
 * Where the cue's clause ends before the main one: a subordinate clause at its first comma, a
 * relative one at the comma before the main verb.
 */
function clauseEnd(tokens: readonly Token[], cue: Cue, grammar: Grammar): number {
  const relative = isRelative(tokens, cue, grammar);
  if (!relative && !isSubordinate(tokens, cue, grammar)) return tokens.length;
  const comma = tokens.findIndex(
    ({ form }, at) =>
      at > cue.end + 1 && form === ',' && (!relative || isVerb(tokens[at + 1], grammar)),
  );
  return comma < 0 ? tokens.length : comma;
}

function isVerb(token: Token | undefined, grammar: Grammar): boolean {
  if (!token || token.kind !== 'word') return false;
  if (grammar.finite.has(token.form) || grammar.verbs.has(token.form)) return true;
  return grammar.pastEnding !== null && token.form.endsWith(grammar.pastEnding);
}

/** Whether the cue stands in a clause that only leads up to the main one: "As he said that, they …". */
function isSubordinate(tokens: readonly Token[], cue: Cue, grammar: Grammar): boolean {
  if (cue.participle && cue.at === 0) return true;
  const opening = tokens[startOf(cue) - 1] ?? tokens[0];
  if (!opening?.capital || grammar.coordinators.has(opening.form)) return false;
  return grammar.boundaries.has(opening.form) || grammar.as.has(opening.form);
}
