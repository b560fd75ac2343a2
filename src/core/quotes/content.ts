/** Finds the words that a verb of saying reports, behind it or before it, as runs of tokens. */
import type { Cue } from './cue.ts';
import type { Language } from './languages/language.ts';
import type { Token } from './read-sentences.ts';
import { isDash, isForm, type TokenRange } from './token-range.ts';

/** Tokens between the verb and "that": "said in an interview with X on Thursday that". */
const LONGEST_ADJUNCT = 24;

/** Fewest words of a clause without "that": less is an object, "said nothing". */
const SHORTEST_CLAUSE = 3;

/** Returns what follows the cue, before token `limit`, as reported words; `null` if nothing does. */
export function contentAfter(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  limit: number,
  language: Language,
): TokenRange | null {
  let at = cue.inverted && cue.speaker ? cue.speaker.end : cue.at + 1;
  const opening = introduced(tokens, at, limit, language);
  if (opening !== null) return ranged(text, tokens, opening, limit, language);
  if (cue.kind === 'judge') return judged(text, tokens, at, limit, language);
  if (cue.kind === 'urge') return urged(text, tokens, at, limit, language);
  if (cue.kind === 'tell') at = behindAddressee(tokens, at, limit, language);
  else at = behindAdjunct(tokens, at, limit, language);
  if (language.commaBeforeClause && isForm(tokens[at], ',')) at += 1;
  else if (isForm(tokens[at], ',')) return null;
  return isClause(tokens, at, limit, cue, language)
    ? ranged(text, tokens, at, limit, language)
    : null;
}

/** Returns where "that", a colon or a marked span opens the reported words, with at most an adjunct before it. */
function introduced(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): number | null {
  const end = Math.min(limit, start + LONGEST_ADJUNCT);
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'marked')
      return at === start || isForm(tokens[at - 1], ',', ':') ? at : null;
    if (token.form === ':') return at + 1 < limit ? at + 1 : null;
    if (language.that.has(token.form)) return isOpening(tokens, start, at, language) ? at : null;
    if (token.kind === 'mark' && !/^[.,()&$%/'’-]$/.test(token.form)) return null;
    if (at > start && (language.verbs.has(token.form) || language.finite.has(token.form))) {
      if (!language.ambiguous.has(token.form)) return null;
    }
    if (language.pronouns.has(token.form) && !language.addressees.has(token.form)) return null;
  }
  return null;
}

/** Whether "that" at `at` belongs to the verb and not to a noun in between: "said the plan that". */
function isOpening(
  tokens: readonly Token[],
  start: number,
  at: number,
  language: Language,
): boolean {
  if (at === start || isForm(tokens[at - 1], ',')) return true;
  const first = tokens[start];
  return Boolean(first) && !isSubject(first, language);
}

function isSubject(token: Token | undefined, language: Language): boolean {
  return Boolean(token && language.determiners.has(token.form) && !language.times.has(token.form));
}

/** "called the plan 'a gift'": only with marks, which show that the words are theirs. */
function judged(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): TokenRange | null {
  const range = ranged(text, tokens, start, limit, language);
  if (!range) return null;
  const inside = tokens.slice(range.first, range.end);
  const last = inside.findLastIndex((token) => token.kind === 'marked');
  return last < 0 ? null : { first: range.first, end: range.first + last + 1 };
}

/** "vowed to fight", "urged us to go". */
function urged(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): TokenRange | null {
  const window = tokens.slice(start, Math.min(limit, start + LONGEST_ADJUNCT));
  const to = window.findIndex(({ form, kind }) => kind === 'marked' || form === 'to');
  return to < 0 ? null : ranged(text, tokens, start, limit, language);
}

/** Returns where the clause begins behind "told reporters". */
function behindAddressee(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): number {
  const first = tokens[start];
  if (!first) return start;
  if (language.addressees.has(first.form)) return behindAdjunct(tokens, start + 1, limit, language);
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    if (opensClause(tokens, at, language)) return at;
  }
  return limit;
}

/** Returns where the clause begins behind adverbials of time and place: "said Monday in Bonn he". */
function behindAdjunct(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): number {
  let at = start;
  while (at < limit) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    const adverb = language.code === 'en' && /ly$/.test(token.form);
    if (language.times.has(token.form) || language.auxiliaries.has(token.form) || adverb) {
      at += 1;
    } else if (language.prepositions.has(token.form)) {
      at = behindNoun(tokens, at + 1, limit, language);
    } else {
      return at;
    }
  }
  return at;
}

function behindNoun(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): number {
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return at;
    if (language.prepositions.has(token.form) || language.times.has(token.form)) return at;
    if (opensClause(tokens, at, language)) return at;
  }
  return limit;
}

/** Whether a subject seems to begin at `at`, behind a noun: a pronoun, an article, or a name behind a common noun. */
function opensClause(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (language.prepositions.has(before.form) || language.determiners.has(before.form)) return false;
  if (language.pronouns.has(token.form) || language.determiners.has(token.form)) return true;
  return token.capital && !before.capital && !language.times.has(token.form);
}

function isClause(
  tokens: readonly Token[],
  start: number,
  limit: number,
  cue: Cue,
  language: Language,
): boolean {
  const first = tokens[start];
  if (!first || first.kind === 'mark' || limit - start < SHORTEST_CLAUSE) return false;
  if (first.kind === 'marked') return true;
  if (language.and.has(first.form) || isForm(first, 'to', 'but', 'or', 'so')) return false;
  if (language.prepositions.has(first.form) && cue.kind !== 'say') return false;
  const second = tokens[start + 1];
  if (language.pronouns.has(first.form) && second && !isForm(second, ',', 'of')) return true;
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (language.finite.has(token.form)) return true;
    if (cue.kind !== 'say' && cue.kind !== 'tell') {
      if (language.relatives.has(token.form) || language.that.has(token.form)) return false;
    }
  }
  return cue.kind === 'say';
}

/** Ends the reported words where the sentence turns to something else. */
function ranged(
  text: string,
  tokens: readonly Token[],
  first: number,
  limit: number,
  language: Language,
): TokenRange | null {
  for (let at = first; at < limit; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.marked && at + 1 < limit) {
      const inner = text.slice(token.marked.inner.start, token.marked.inner.end).trimEnd();
      if (/[,;.!?…]$/.test(inner)) return { first, end: at + 1 };
    }
    if (at > first && turns(tokens, at, language)) return { first, end: at };
  }
  return limit > first ? { first, end: limit } : null;
}

/** Whether at `at` the article takes over again: ", adding", ", according to". */
function turns(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!isForm(tokens[at], ',') && !isDash(tokens[at])) return false;
  const next = tokens[at + 1];
  if (!next) return false;
  if (language.participles.has(next.form)) return true;
  return isForm(next, 'according');
}

/** Returns the clause or marked span before token `end`, beginning at `floor` or later; `null` if none. */
export function contentBefore(
  text: string,
  tokens: readonly Token[],
  end: number,
  floor: number,
  language: Language,
): TokenRange | null {
  let last = end;
  let comma = false;
  while (last > floor && (isForm(tokens[last - 1], ',') || isDash(tokens[last - 1]))) {
    last -= 1;
    comma = true;
  }
  let first = floor;
  while (first < last && tokens[first]?.kind === 'mark' && !isForm(tokens[first], '(')) first += 1;
  const token = tokens[last - 1];
  if (!token || last <= first) return null;
  if (token.marked) {
    const inner = text.slice(token.marked.inner.start, token.marked.inner.end).trimEnd();
    if (comma || /[,.!?…]$/.test(inner) || last - first === 1) return { first, end: last };
    return null;
  }
  if (!comma || last - first < SHORTEST_CLAUSE) return null;
  const opening = tokens[first];
  const adverbial = opening && language.prepositions.has(opening.form);
  const subordinate =
    opening && (language.boundaries.has(opening.form) || language.participles.has(opening.form));
  const hasVerb = tokens.slice(first, last).some(({ form }) => language.finite.has(form));
  if ((adverbial || subordinate) && !tokens.slice(first, last).some(({ form }) => form === ',')) {
    return adverbial && hasVerb ? { first, end: last } : null;
  }
  return { first, end: last };
}
