/** Finds the words before a verb of saying and its subject that are what is said. */
import type { Grammar } from '../languages/grammar.ts';
import { isMainVerb } from './finite-verb.ts';
import { isFinite } from './is-finite.ts';
import { isNamed } from './is-named.ts';
import { isTitle } from './is-title.ts';
import type { Token } from './read-sentences.ts';
import { endsAsParticiple, isDash, isForm, type TokenRange } from './token-range.ts';

/** Fewest tokens of a clause before ", he said". */
const SHORTEST_CLAUSE = 3;

/** Fewest tokens of one whose verb is not seen to be one. */
const SHORTEST_VERBLESS = 6;

/**
 * Returns the clause or marked words that end before token `end` and begin at `floor` or later;
 * `null` where an adverbial or nothing stands there ("On Tuesday, he said").
 */
export function contentBefore(
  text: string,
  tokens: readonly Token[],
  end: number,
  floor: number,
  grammar: Grammar,
): TokenRange | null {
  let last = end;
  while (last > floor && isJoint(tokens[last - 1])) last -= 1;
  const joined = last < end;
  const comma = tokens.slice(last, end).some(({ form }) => form === ',');
  let first = floor;
  while (first < last && tokens[first]?.kind === 'mark' && !isForm(tokens[first], '(')) first += 1;
  const token = tokens[last - 1];
  if (!token || last <= first) return null;
  if (token.marked) {
    // "„Arn 1“ berichtete": a name without a comma behind it.
    if (grammar.capitalNouns && !joined && token.marked.name) return null;
    if (last - first === 1) return { first, end: last };
    const inner = text.slice(token.marked.inner.start, token.marked.inner.end).trimEnd();
    // "Mit den Worten „…“ kommentierte er"
    if (!joined && grammar.slogans.has(tokens[last - 2]?.form ?? ''))
      return { first: last - 1, end: last };
    if (!joined && !/[,.!?…]['’”"]*$/.test(inner)) return null;
    const runs = markedRun(tokens, first, last);
    if (runs !== null) return { first: runs, end: last };
    if (isSentence(text, tokens, first, last, grammar)) return { first, end: last };
    // "Despite the rain, 'we stay,' he said"
    return isForm(tokens[last - 2], ',') ? { first: last - 1, end: last } : null;
  }
  if (!comma || last - first < SHORTEST_CLAUSE) return null;
  return isSentence(text, tokens, first, last, grammar) ? { first, end: last } : null;
}

function isJoint(token: Token | undefined): boolean {
  return isForm(token, ',') || isDash(token);
}

/** Returns where the marked words begin if a colon or a mark sets them off from what is before. */
function markedRun(tokens: readonly Token[], first: number, last: number): number | null {
  const before = tokens[last - 2];
  return last - 2 >= first && (isForm(before, ':') || isDash(before)) ? last - 1 : null;
}

/** Whether the words are a sentence of their own, not an adverbial before the main clause. */
function isSentence(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  grammar: Grammar,
): boolean {
  let at = first;
  while (at < last && joinsSentences(tokens[at], grammar)) at += 1;
  const opening = tokens[at];
  if (!opening) return false;
  const words = tokens.slice(at, last);
  const hasVerb = words.some(
    (word, index) =>
      isFinite(word, grammar) ||
      (grammar.verbSecond &&
        !grammar.verbs.has(word.form) &&
        isMainVerb(tokens, at + index, grammar)),
  );
  if (isNamed(tokens, { first: at, end: last }, grammar)) return false;
  const adverbial = grammar.prepositions.has(opening.form) || grammar.times.has(opening.form);
  const gerund = endsAsParticiple(opening, grammar);
  const leads =
    (grammar.boundaries.has(opening.form) && !grammar.finite.has(opening.form)) ||
    grammar.participles.has(opening.form) ||
    gerund ||
    grammar.as.has(opening.form) ||
    // "Asked if it rained, he replied"
    (grammar.pastEnding !== null &&
      grammar.asking.has(opening.form) &&
      opening.form.endsWith(grammar.pastEnding));
  const subordinate = leads && !grammar.that.has(opening.form);
  const commas = words.filter(({ form }) => form === ',').length;
  const marked = words.findLast(({ kind }) => kind === 'marked');
  // "Closing the bridge would harm us": the participle is the subject.
  if (subordinate) return hasVerb && (commas > 0 || gerund);
  // "Auf die Frage, ob es regnet, antwortete er"
  const asked = grammar.verbSecond && isForm(opening, 'auf');
  if (asked && words.some((word) => isForm(word, ...PUT))) return false;
  if (adverbial) return hasVerb || (commas > 0 && isLong(text, marked));
  const name = grammar.capitalNouns && marked?.marked?.name === true;
  if (marked) return hasVerb || !(name || isTitle(text, marked));
  return hasVerb || words.length >= SHORTEST_VERBLESS;
}

/** German nouns for what an answer answers. */
const PUT = ['frage', 'fragen', 'nachfrage', 'vorwurf', 'vorwürfe', 'kritik'];

function joinsSentences(token: Token | undefined, grammar: Grammar): boolean {
  return (
    token !== undefined && (grammar.and.has(token.form) || grammar.coordinators.has(token.form))
  );
}

/** Fewest words between marks that are sure to be a predicate, no term. */
const LONG = 6;

function isLong(text: string, token: Token | undefined): boolean {
  return token !== undefined && text.slice(token.start, token.end).split(/\s+/).length >= LONG;
}
