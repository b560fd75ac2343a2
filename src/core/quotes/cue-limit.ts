import { startOf } from './cue-opening.ts';
/** Finds where the words that a cue reports must end. */
import { isRelative, type Cue } from './cue.ts';
import type { Language } from './languages/language.ts';
import type { Token } from './read-sentences.ts';
import { isForm } from './token-range.ts';

/** Returns where the words of a cue must end at the latest: where the next cue's clause begins. */
export function limitOf(
  text: string,
  tokens: readonly Token[],
  cues: readonly Cue[],
  index: number,
  language: Language,
): number {
  const cue = cues[index];
  const end = cue ? clauseEnd(tokens, cue, language) : tokens.length;
  for (const next of cues.slice(index + 1)) {
    if (!cue) break;
    const start = next.participle ? next.at : startOf(next);
    const before = tokens[start - 1];
    if (!before || next.first <= cue.at || next.kind === 'think') continue;
    const apart = isForm(before, ',') && !next.joined;
    const inner = cue.kind === 'judge' || cue.kind === 'think';
    if (apart && (inner || isSubordinate(tokens, cue, language))) return start - 1;
    if (next.participle && isForm(before, ',')) return start - 1;
    const adds = language.and.has(before.form) || language.coordinators.has(before.form);
    if (next.joined && !next.unreal && adds) return start - 1;
    // "finds that, while some say"
    if (start <= cue.end + LEADING) continue;
    const joint =
      language.and.has(before.form) ||
      language.coordinators.has(before.form) ||
      isForm(before, ';') ||
      opensClause(before, language);
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
function opensClause(token: Token, language: Language): boolean {
  const inner = language.that.has(token.form) || language.relatives.has(token.form);
  return !inner && !language.questions.has(token.form) && language.boundaries.has(token.form);
}

/**
 * Where the cue's clause ends before the main one: a subordinate clause at its first comma, a
 * relative one at the comma before the main verb.
 */
function clauseEnd(tokens: readonly Token[], cue: Cue, language: Language): number {
  const relative = isRelative(tokens, cue, language);
  if (!relative && !isSubordinate(tokens, cue, language)) return tokens.length;
  const comma = tokens.findIndex(
    ({ form }, at) =>
      at > cue.end + 1 && form === ',' && (!relative || isVerb(tokens[at + 1], language)),
  );
  return comma < 0 ? tokens.length : comma;
}

function isVerb(token: Token | undefined, language: Language): boolean {
  if (!token || token.kind !== 'word') return false;
  if (language.finite.has(token.form) || language.verbs.has(token.form)) return true;
  return language.pastEnding !== null && token.form.endsWith(language.pastEnding);
}

/** Whether the cue stands in a clause that only leads up to the main one: "As he said that, they …". */
function isSubordinate(tokens: readonly Token[], cue: Cue, language: Language): boolean {
  if (cue.participle && cue.at === 0) return true;
  const opening = tokens[startOf(cue) - 1] ?? tokens[0];
  if (!opening?.capital || language.coordinators.has(opening.form)) return false;
  return language.boundaries.has(opening.form) || language.as.has(opening.form);
}
