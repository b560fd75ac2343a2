/** Tells a clause that is said, without "that", from an object: "said it rains", "said nothing". */
import type { Grammar } from '../languages/grammar.ts';
import type { Cue } from './cue.ts';
import { endsClause, isSubjunctive } from './finite-verb.ts';
import { isTitle } from './is-title.ts';
import type { Token } from './read-sentences.ts';
import { relativeEnd } from './relative-clause.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Fewest words of a clause without "that": less is an object, "said nothing". */
const SHORTEST_CLAUSE = 3;

/** Fewest tokens of a clause whose verb is not seen to be one. */
const SHORTEST_VERBLESS = 5;

/** How German verbs begin whose infinitive may open with "um": "versprach, um den Hafen zu kämpfen". */
const PROMISING = /^(?:versp|gelob|schw)/;

/** "it's", "they're", "there's": a subject with its verb. */
export function isContracted({ form }: Token, grammar: Grammar): boolean {
  const [word = '', verb] = form.split("'");
  if (verb === undefined || verb === 't') return false;
  return grammar.pronouns.has(word) || grammar.finite.has(form);
}

/** Whether the words from `start` to `limit` are a clause that the verb of saying reports. */
export function isClause(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  cue: Cue,
  grammar: Grammar,
): boolean {
  const first = tokens[start];
  if (!first || first.kind === 'mark') return false;
  if (first.kind === 'marked') return !isTitle(text, first);
  if (isContracted(first, grammar)) return true;
  // «Про це він сказав в ефірі, передає агентство»
  if (grammar.verbFirst && grammar.verbs.has(first.form)) return false;
  if (limit - start < SHORTEST_CLAUSE && !hasMarked(tokens, { first: start, end: limit }))
    return false;
  const whole = { first: start, end: limit };
  if (grammar.verbSecond && isForm(tokens[start - 1], ',') && quotesVerb(tokens, whole, grammar))
    return true;
  const plain = !grammar.prepositions.has(first.form) && !grammar.finite.has(first.form);
  if (plain && cue.kind !== 'state' && hasMarked(tokens, { first: start, end: limit })) return true;
  if (grammar.and.has(first.form) || grammar.coordinators.has(first.form) || isForm(first, 'to'))
    return false;
  // "um … zu" tells what for, unless somebody promises to fight for something.
  if (
    isForm(first, 'than') ||
    (grammar.verbSecond && isForm(first, 'um') && !PROMISING.test(tokens[cue.at]?.form ?? ''))
  )
    return false;
  if (grammar.finite.has(first.form)) {
    const relative = cue.speaker && tokens[cue.speaker.first - 1];
    return Boolean(
      relative && (grammar.relatives.has(relative.form) || grammar.that.has(relative.form)),
    );
  }
  const apart = grammar.verbSecond && isForm(tokens[start - 1], ',');
  if (grammar.prepositions.has(first.form) && cue.kind !== 'say' && !apart) return false;
  const second = tokens[start + 1];
  // "confirmed it to the paper"
  if (grammar.objects.has(first.form) && second && grammar.prepositions.has(second.form))
    return false;
  if (grammar.pronouns.has(first.form) && second && !isForm(second, ',', 'of')) return true;
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (grammar.finite.has(token.form) || isSubjunctive(tokens, at, grammar)) return true;
    if (apart && (isInfinitive(tokens, at) || endsClause(tokens, at, grammar))) return true;
    const relative = apart && isForm(token, ',') ? relativeEnd(tokens, at + 1, grammar) : null;
    if (relative !== null) at = relative - 1;
    if (cue.kind !== 'say' && cue.kind !== 'tell') {
      if (grammar.relatives.has(token.form) || grammar.that.has(token.form)) return false;
    }
  }
  return cue.kind === 'say' && limit - start >= SHORTEST_VERBLESS;
}

/** ", das Gespräch | „sei gut verlaufen“": a subject whose verb stands between marks. */
function quotesVerb(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  grammar: Grammar,
): boolean {
  const marked = tokens.findIndex(({ kind }, at) => at > first && at < end && kind !== 'word');
  const opening = tokens[first];
  const quoted = tokens[marked]?.marked;
  if (!opening || !quoted || quoted.name) return false;
  return grammar.determiners.has(opening.form) || grammar.pronouns.has(opening.form);
}

/** "versprach, die Brücke | zu bauen", "anzufangen" */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const { form = '', capital } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (form === 'zu') return next?.kind === 'word' && !next.capital && next.form.endsWith('n');
  return capital === false && /^\p{L}{2,}zu\p{L}{2,}en$/u.test(form);
}

function hasMarked(tokens: readonly Token[], range: TokenRange | null): boolean {
  return (
    range !== null && tokens.slice(range.first, range.end).some(({ marked }) => marked !== null)
  );
}
