/** Finds what somebody calls somebody: "called the plan 'a gift'". */
import { contentFrom, listGoesOn } from './content-from.ts';
import { isTerm } from './is-term.ts';
import type { Language } from './languages/language.ts';
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
  language: Language,
): TokenRange | null {
  const whole = contentFrom(text, tokens, start, limit, language);
  if (!whole) return null;
  if (language.freeOrder) return markedIn(text, tokens, whole, language);
  let marked = false;
  for (let at = whole.first; at < whole.end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'marked') {
      marked ||= !isTerm(text, tokens, at, language);
      if (!marked && at === whole.first) return null;
    } else if (marked && closesJudgement(token, language) && !listGoesOn(tokens, at, language)) {
      return { first: whole.first, end: at };
    } else if (!marked && (isForm(token, ';', ':') || addsClause(tokens, at, language))) {
      return null;
    }
  }
  return marked ? whole : null;
}

/** Returns the first marked words that are no title, in a range. */
function markedIn(
  text: string,
  tokens: readonly Token[],
  { first, end }: TokenRange,
  language: Language,
): TokenRange | null {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'marked' && !isTerm(text, tokens, at, language))
      return { first: at, end: at + 1 };
  }
  return null;
}

/** Prepositions that open an adverbial of time or place, not one that belongs to the noun before. */
const ADVERBIAL = ['on', 'at', 'during', 'amid', 'following', 'since'];

function closesJudgement(token: Token, language: Language): boolean {
  if (isForm(token, ',', ';') || isDash(token) || language.times.has(token.form)) return true;
  const inner =
    language.that.has(token.form) ||
    language.relatives.has(token.form) ||
    isForm(token, 'because', 'than');
  return (!inner && language.boundaries.has(token.form)) || isForm(token, ...ADVERBIAL);
}

/** Whether another main clause begins at `at`: ", and the crowd". */
function addsClause(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1];
  if (!isForm(tokens[at], ',') || !next) return false;
  return language.and.has(next.form) || language.coordinators.has(next.form);
}
