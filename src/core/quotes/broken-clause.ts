/** Reads a clause that its cue breaks behind the subject: "The plan, he said, is dead." */
import type { Grammar } from '../languages/grammar.ts';
import { behindCue, isRelative, type Cue } from './cue.ts';
import type { Token } from './read-sentences.ts';
import { isAdverb, isForm, type TokenRange } from './token-range.ts';

/** Tokens of the longest subject. */
const LONGEST_FRONT = 8;

/** Tokens of an adverbial behind the cue: "Ilvane said earlier in the hearing". */
const LONGEST_ADJUNCT = 8;

/**
 * Returns the two parts of such a clause; `null` where the cue breaks none.
 *
 * @param floor - Where the clause may begin at the earliest.
 * @param opening - Where the clause of the cue begins.
 * @param limit - Where what is said ends at the latest.
 */
export function brokenClause(
  tokens: readonly Token[],
  cue: Cue,
  floor: number,
  opening: number,
  limit: number,
  grammar: Grammar,
): [TokenRange, TokenRange] | null {
  if (cue.joined || cue.participle || cue.unreal) return null;
  if (cue.kind !== 'say' && cue.kind !== 'state') return null;
  if (!cue.speaker) return aroundVerb(tokens, cue, floor, limit, grammar);
  if (isRelative(tokens, cue, grammar) || !isForm(tokens[opening - 1], ',')) return null;
  const comma = commaBehind(tokens, behindCue(cue), grammar);
  const next = comma === null ? undefined : tokens[comma + 1];
  if (comma === null || !next || comma + 1 >= limit) return null;
  const front = { first: floor, end: opening - 1 };
  const rest = { first: comma + 1, end: limit };
  // "Les mâles, | poursuit-elle, | chantent": no clause of its own has the verb before its pronoun.
  const pronoun = tokens[cue.speaker.first]?.form ?? '';
  if (grammar.elided && cue.inverted && grammar.pronouns.has(pronoun)) return [front, rest];
  if (!isSubject(tokens, front, grammar)) return null;
  const ends = grammar.finite.has(tokens[front.end - 1]?.form ?? '');
  const goesOn = ends ? next.kind === 'marked' : grammar.finite.has(next.form);
  return goesOn ? [front, rest] : null;
}

/**
 * Returns what stands before a cue set in commas, where the words behind it only go on with it: "If it
 * rains, | he said, we stay."; `null` for nothing, or where it is the article's own: "On Monday, he
 * said, 'We stay.'"
 *
 * @param floor - Where it may begin at the earliest.
 * @param opening - Where the clause of the cue begins.
 * @param rest - What is said behind the cue.
 */
export function frontOf(
  text: string,
  tokens: readonly Token[],
  floor: number,
  opening: number,
  rest: TokenRange,
  grammar: Grammar,
): TokenRange | null {
  if (!isForm(tokens[opening - 1], ',') || !isForm(tokens[rest.first - 1], ',')) return null;
  const marked = tokens[rest.first]?.marked;
  if (marked && !/^\p{Ll}/u.test(text.slice(marked.inner.start, marked.inner.end))) return null;
  let first = floor;
  while (first < opening && joinsOn(tokens[first], grammar)) first += 1;
  const front = { first, end: opening - 1 };
  const words = tokens.slice(front.first, front.end);
  const own = words.some(
    ({ form }) =>
      grammar.sayings.has(form) || (grammar.verbs.has(form) && !grammar.ambiguous.has(form)),
  );
  return words.length === 0 || own ? null : front;
}

/** Whether a word or mark only joins what follows to the words before: ", and". */
function joinsOn(token: Token | undefined, grammar: Grammar): boolean {
  return token !== undefined && (token.kind === 'mark' || grammar.and.has(token.form));
}

/** Returns the comma behind a cue that ends at token `start`, at most an adverbial before it; `null` for none. */
export function commaBehind(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): number | null {
  for (let at = start; at < start + LONGEST_ADJUNCT; at += 1) {
    const token = tokens[at];
    if (isForm(token, ',')) return at;
    if (token?.kind !== 'word' || grammar.that.has(token.form)) return null;
    if (grammar.finite.has(token.form) || grammar.verbs.has(token.form)) return null;
    const opens =
      grammar.prepositions.has(token.form) ||
      grammar.times.has(token.form) ||
      isAdverb(token, grammar);
    if (at === start && !opens) return null;
  }
  return null;
}

/** Whether the words can be the subject of a sentence, with its verb at most: "It was". */
function isSubject(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  grammar: Grammar,
): boolean {
  const words = tokens.slice(first, end);
  const [opening] = words;
  if (!opening || words.length > LONGEST_FRONT) return false;
  if (words.some(({ kind }) => kind !== 'word')) return false;
  if (grammar.prepositions.has(opening.form) || grammar.times.has(opening.form)) return false;
  if (grammar.boundaries.has(opening.form) || grammar.participles.has(opening.form)) return false;
  const inner = words.slice(0, -1);
  return !inner.some(({ form }) => grammar.finite.has(form) || grammar.relatives.has(form));
}

/** "Піч димить, а дрова, | каже, | мокрі": what stands around a verb between commas whose subject is left out. */
function aroundVerb(
  tokens: readonly Token[],
  cue: Cue,
  floor: number,
  limit: number,
  grammar: Grammar,
): [TokenRange, TokenRange] | null {
  if (!grammar.verbFirst || !isForm(tokens[cue.first - 1], ',') || !isForm(tokens[cue.end], ','))
    return null;
  const next = tokens[cue.end + 1];
  if (!next || next.kind === 'marked' || cue.end + 1 >= limit || cue.first - 1 <= floor)
    return null;
  if (grammar.that.has(next.form)) return null;
  return [
    { first: floor, end: cue.first - 1 },
    { first: cue.end + 1, end: limit },
  ];
}
