/**
 * Finds the noun phrase that speaks, before or behind a verb of saying.
 *
 * There is no tagger here: the phrase runs from the verb to the nearest word or mark that cannot be
 * inside one. What a role or an apposition adds belongs to it.
 */
import type { Language } from './languages/language.ts';
import type { Token } from './read-sentences.ts';
import { isAdverb, isDash, isForm, type TokenRange } from './token-range.ts';

/** Tokens of the longest phrase. Longer ones are sentences that were not understood. */
const LONGEST = 30;

/** Tokens of the longest place before its region: "of New Arden, Velland". */
const LONGEST_PLACE = 6;

/** Words that a list of speakers may have before its "and": "Ana Bell and Tom Ray". */
const LONGEST_CONJUNCT = 4;

/** Returns the phrase that ends before token `end`, starting at `floor` or later; `null` if none. */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  language: Language,
): TokenRange | null {
  const last = tokens[end - 1];
  if (!last || end <= floor) return null;
  if (last.form === ',') return beforeApposition(tokens, end - 1, floor, language);
  if (isDash(last)) return beforeDashes(tokens, end - 1, floor, language);
  if (language.relatives.has(last.form)) {
    const comma = isForm(tokens[end - 2], ',') ? end - 2 : end - 1;
    return walkLeft(tokens, comma, floor, language) ?? { first: end - 1, end };
  }
  if (language.pronouns.has(last.form)) return { first: end - 1, end };
  const phrase = walkLeft(tokens, end, floor, language);
  if (phrase) return phrase;
  const comma = adverbialComma(tokens, end, floor);
  return comma === null ? null : beforeApposition(tokens, comma, floor, language);
}

/** `The mayor -- Mara Ilvane -- said`: the phrase begins before the first dash of the pair. */
function beforeDashes(
  tokens: readonly Token[],
  dash: number,
  floor: number,
  language: Language,
): TokenRange | null {
  for (let at = dash - 1; at > Math.max(floor, dash - LONGEST); at -= 1) {
    if (tokens[at]?.kind === 'marked') return null;
    if (!isDash(tokens[at])) continue;
    const head = phraseBefore(tokens, at, floor, language);
    return head && { first: head.first, end: dash };
  }
  return null;
}

/** Tokens of an adverbial between apposition and verb: "Mara Ilvane, a lawyer, on Tuesday said". */
const LONGEST_ADVERBIAL = 5;

function adverbialComma(tokens: readonly Token[], end: number, floor: number): number | null {
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST_ADVERBIAL); at -= 1) {
    const token = tokens[at];
    if (isForm(token, ',')) return at < end - 1 ? at : null;
    if (token?.kind !== 'word') return null;
  }
  return null;
}

/** `Mara Ilvane, a lawyer, said`: the phrase begins before the first comma of the pair. */
function beforeApposition(
  tokens: readonly Token[],
  comma: number,
  floor: number,
  language: Language,
): TokenRange | null {
  const lowest = Math.max(floor, comma - LONGEST);
  for (let at = comma - 1; at > lowest; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'marked' || isForm(token, ':', ';')) return null;
    if (token.form !== ',') continue;
    const head = phraseBefore(tokens, at, floor, language);
    const first = head && tokens[head.first];
    if (!head || !first) continue;
    const named = tokens.slice(head.first, head.end).some(({ capital }) => capital);
    if (!named && !language.determiners.has(first.form)) continue;
    if (!isPlace(tokens, head.first, language)) return { first: head.first, end: comma };
  }
  return null;
}

/** Whether a chunk belongs to a place: `Mara Ilvane, of Arden, Velland,`. */
function isPlace(tokens: readonly Token[], first: number, language: Language): boolean {
  if (!isForm(tokens[first - 1], ',')) return false;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_PLACE); at -= 1) {
    const token = tokens[at];
    if (isForm(token, ',') || token?.kind === 'marked') return false;
    if (token && language.prepositions.has(token.form)) {
      return isForm(tokens[at - 1], ',') || /^\d/.test(tokens[at - 1]?.form ?? '');
    }
  }
  return false;
}

function walkLeft(
  tokens: readonly Token[],
  end: number,
  floor: number,
  language: Language,
): TokenRange | null {
  let first = end;
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST); at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.form === ')') {
      const open = openingOf(tokens, at, floor);
      if (open === null) break;
      at = open;
      first = open;
      continue;
    }
    if (language.and.has(token.form) && joins(tokens, at, floor, language)) continue;
    if (!belongs(tokens, at, language)) break;
    first = at;
  }
  return trimmed(tokens, { first, end }, language);
}

function openingOf(tokens: readonly Token[], close: number, floor: number): number | null {
  for (let at = close - 1; at >= Math.max(floor, close - LONGEST); at -= 1) {
    if (isForm(tokens[at], '(')) return at;
  }
  return null;
}

/** Whether "and" joins two speakers, and not two sentences. */
function joins(tokens: readonly Token[], at: number, floor: number, language: Language): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || before.kind !== 'word') return false;
  if (at - floor <= LONGEST_CONJUNCT && !language.verbs.has(before.form)) return true;
  return before.capital && (after.capital || language.determiners.has(after.form));
}

function belongs(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'marked') {
    return Boolean(tokens[at - 1]?.capital && tokens[at + 1]?.capital);
  }
  if (token.kind === 'mark') {
    if (token.form === '.') {
      const word = tokens[at - 1];
      return word?.kind === 'word' && word.end === token.start && tokens[at + 1] !== undefined;
    }
    return /^[/&%#@’'-]$/.test(token.form) && tokens[at - 1]?.end === token.start;
  }
  if (language.and.has(token.form)) return false;
  if (language.relatives.has(token.form) && tokens[at - 1]?.kind === 'word') return true;
  if (language.boundaries.has(token.form) && !token.capital) return false;
  if (language.pronouns.has(token.form) && !language.determiners.has(token.form)) return false;
  if (language.verbs.has(token.form) && !language.ambiguous.has(token.form)) return token.capital;
  return true;
}

/** Takes adverbials off the front: "In a statement", "On Tuesday", "Meanwhile". */
function trimmed(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  language: Language,
): TokenRange | null {
  let at = first;
  while (at < end) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'mark' || isLoose(token, language)) {
      at += 1;
    } else if (language.prepositions.has(token.form)) {
      const next = behindAdverbial(tokens, at, end, language);
      if (next === null) return null;
      at = next;
    } else {
      break;
    }
  }
  return at < end ? { first: at, end } : null;
}

/** Whether a word at the front of a phrase does not belong to it. */
function isLoose(token: Token, language: Language): boolean {
  if (language.determiners.has(token.form)) return false;
  if (language.boundaries.has(token.form) || language.and.has(token.form)) return true;
  return isAdverb(token, language) || language.times.has(token.form);
}

/** Returns where the speaker begins behind an adverbial without comma: "In a statement | Ilvane". */
function behindAdverbial(
  tokens: readonly Token[],
  preposition: number,
  end: number,
  language: Language,
): number | null {
  for (let at = preposition + 2; at < end; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || language.times.has(token.form)) continue;
    if (language.prepositions.has(before.form) || language.determiners.has(before.form)) continue;
    if (language.determiners.has(token.form)) return at;
    const nameStarts =
      !language.capitalNouns &&
      token.capital &&
      (!before.capital || language.times.has(before.form));
    if (nameStarts && before.form !== '.' && before.form !== '(') return at;
  }
  return null;
}

/**
 * Returns the phrase that begins at token `start`, before `limit`; `null` if none can begin there.
 *
 * @param anyCase - Whether it may stand in a case that no subject has, as behind a preposition.
 */
export function phraseAfter(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
  anyCase = false,
): TokenRange | null {
  const token = tokens[start];
  if (!token || token.kind !== 'word' || start >= limit) return null;
  if (language.pronouns.has(token.form)) return { first: start, end: start + 1 };
  if (language.prepositions.has(token.form) || language.that.has(token.form)) return null;
  if (language.times.has(token.form)) return null;
  if (!anyCase && language.oblique.has(token.form)) return null;
  if (language.addressees.has(token.form)) return null;
  const end = walkRight(tokens, start, limit, language);
  if (end === start) return null;
  return { first: start, end: behindApposition(tokens, end, limit, language) };
}

function walkRight(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): number {
  let named = false;
  for (let at = start; at < Math.min(limit, start + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.form === '(') {
      const close = tokens.findIndex((other, index) => index > at && other.form === ')');
      if (close < 0 || close > at + LONGEST) return at;
      at = close;
      continue;
    }
    if (language.and.has(token.form)) {
      if (!tokens[at + 1]?.capital || !tokens[at - 1]?.capital) return at;
      continue;
    }
    if (at > start && (isLoose(token, language) || !belongs(tokens, at, language))) return at;
    if (language.prepositions.has(token.form) && named && !isForm(token, ...JOINING)) return at;
    named ||= token.capital;
  }
  return Math.min(limit, start + LONGEST);
}

/**
 * Returns the subject of the main clause that ends before `end`: the first noun phrase that stands
 * free, behind an adverbial with its comma; `null` if the clause does not begin with one.
 */
export function mainSubject(
  tokens: readonly Token[],
  end: number,
  language: Language,
): TokenRange | null {
  let at = behindDateline(tokens, end);
  while (at < end) {
    const token = tokens[at];
    if (!token) return null;
    if (language.coordinators.has(token.form)) {
      at += 1;
      continue;
    }
    const adverbial = language.prepositions.has(token.form) || language.participles.has(token.form);
    if (/^\p{N}+$/u.test(token.form) && isForm(tokens[at + 1], ',')) {
      at += 2;
    } else if (
      adverbial ||
      (language.boundaries.has(token.form) && !language.that.has(token.form))
    ) {
      const comma = commaAfter(tokens, at, end);
      if (comma === null) return null;
      at = comma + 1;
    } else if (token.kind !== 'word' || isLoose(token, language)) {
      at += 1;
    } else {
      break;
    }
  }
  const phrase = phraseAfter(tokens, at, end, language);
  return phrase && headOf(tokens, phrase, language);
}

/** Tokens of the longest dateline: "ARDEN, Velland (NW) —". */
const LONGEST_DATELINE = 10;

function behindDateline(tokens: readonly Token[], end: number): number {
  for (let at = 0; at < Math.min(end, LONGEST_DATELINE); at += 1) {
    const token = tokens[at];
    if (isDash(token)) return at + 1;
    if (!token || (token.kind === 'word' && !token.capital)) return 0;
  }
  return 0;
}

function commaAfter(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < end; at += 1) {
    if (isForm(tokens[at], ',')) return at;
  }
  return null;
}

/** Cuts a phrase behind its name, before what is likely its verb: "Democrats | sued after". */
function headOf(tokens: readonly Token[], phrase: TokenRange, language: Language): TokenRange {
  for (let at = phrase.first + 1; at < phrase.end; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || token.kind !== 'word' || token.capital) continue;
    if (language.prepositions.has(token.form) || language.and.has(token.form)) continue;
    const verb = /(?:ed|en)$/.test(token.form) && !language.determiners.has(before.form);
    if (before.capital || verb) return { first: phrase.first, end: at };
  }
  return phrase;
}

/** Prepositions inside names and offices. */
const JOINING = ['of', 'for', 'von', 'der', 'de', 'du', 'des', 'del', 'zu', 'für'];

/** `said Mara Ilvane, a lawyer in Bonn.`: returns the end of the apposition, or `end` without one. */
function behindApposition(
  tokens: readonly Token[],
  end: number,
  limit: number,
  language: Language,
): number {
  const opening = tokens[end + 1];
  if (!isForm(tokens[end], ',') || !opening || end + 1 >= limit) return end;
  const opens =
    language.determiners.has(opening.form) ||
    language.relatives.has(opening.form) ||
    isForm(opening, 'of');
  if (!opens) return end;
  for (let at = end + 1; at < Math.min(limit, end + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'marked' || isForm(token, ':', ';', '–', '—')) return end;
    const isLast = at === tokens.length - 1;
    if (token.form === ',' && at > end + 1) return at;
    if (isLast) return token.kind === 'mark' ? at : at + 1;
  }
  return end;
}
