/** Finds clauses that a preposition gives to somebody: "according to X, …". */
import type { Grammar } from '../languages/grammar.ts';
import { accordingPhraseAt } from './according-phrase.ts';
import { citedBehind, commaBehind } from './cited-behind.ts';
import { isFinite } from './is-finite.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Token } from './read-sentences.ts';
import { isFree, type Report } from './report.ts';
import { isForm, spanOf, type TokenRange } from './token-range.ts';

/** Returns the reports by "according to X, …" and "…, according to X" outside of `reports`. */
export function findAccording(
  tokens: readonly Token[],
  reports: readonly Report[],
  grammar: Grammar,
): Report[] {
  const found: Report[] = [];
  const add = (report: Report): void => {
    const worth = report.parts.some((part) => isWorth(tokens, part));
    const free = worth && report.parts.every((part) => isFree(part, [...reports, ...found]));
    if (free) found.push(report);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (grammar.accordingToAfter.has(tokens[at]?.form ?? '')) {
      const source = phraseBefore(tokens, at, 0, grammar);
      const clause = source && clauseAround(tokens, source, at);
      if (clause) add({ cue: { first: at, end: at + 1 }, speaker: source, parts: [clause] });
      continue;
    }
    const phrase = accordingPhraseAt(tokens, at, grammar);
    if (!phrase) continue;
    const cue = { first: at, end: at + phrase.length };
    const own = phrase.findIndex((word) => word.startsWith('['));
    // "Ihrer Meinung nach" asks somebody, "die seiner Ansicht nach alte Brücke" is no clause.
    const polite = own >= 0 && at > 0 && phrase[own] !== '[~s]' && tokens[at + own]?.capital;
    const inside = own === 0 && grammar.determiners.has(tokens[at - 1]?.form ?? '');
    if (grammar.verbSecond && (polite || inside)) continue;
    const source =
      own < 0 ? speakerAfter(tokens, cue.end, grammar) : { first: at + own, end: at + own + 1 };
    if (!source) continue;
    const cited = citedBehind(tokens, source.end, grammar);
    const speaker = cited?.speaker ?? source;
    const end =
      cited?.end ??
      (at <= 1 && own < 0 ? asideEnd(tokens, source.end, grammar) : Math.max(cue.end, speaker.end));
    add({ cue, speaker, parts: contentOf(tokens, at, end, grammar) });
  }
  return found;
}

/** Where what stands behind a source and tells more of it ends: "un informe | al que tuvo acceso la agencia|, …". */
function asideEnd(tokens: readonly Token[], end: number, grammar: Grammar): number {
  const next = tokens[end];
  const comma = commaBehind(tokens, end);
  if (!grammar.verbFirst || next?.kind !== 'word' || comma === null) return end;
  const relative = [next, tokens[end + 1]].some(
    (token) => token && (grammar.relatives.has(token.form) || grammar.that.has(token.form)),
  );
  if (relative) return comma;
  const verb = tokens
    .slice(end, comma)
    .some((token) => isFinite(token, grammar) || grammar.verbs.has(token.form));
  return grammar.prepositions.has(next.form) && !verb ? comma : end;
}

/** The clause behind "Ilvane zufolge" at the front of a sentence, or before it at the end. */
function clauseAround(tokens: readonly Token[], source: TokenRange, at: number): TokenRange {
  const behind = { first: at + 1, end: tokens.length };
  return source.first === 0 ? behind : { first: 0, end: source.first };
}

/** Fewest tokens of a clause. */
const SHORTEST_CLAUSE = 3;

function isWorth(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return end - first >= SHORTEST_CLAUSE || tokens[first]?.kind === 'marked';
}

/** The rest of the sentence: behind the speaker if anything is, or else before the phrase, or both. */
function contentOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): TokenRange[] {
  const comma = isForm(tokens[end], ',');
  const named = !tokens[end - 1]?.capital;
  const verb =
    grammar.capitalNouns && !named ? nounEnd(tokens, end - 1, tokens.length, grammar) : end;
  const apposed = comma && grammar.verbSecond ? behindApposition(tokens, end, grammar) : null;
  const first = apposed ?? (comma ? end + 1 : at <= 1 ? verb : end);
  const behind = { first, end: tokens.length };
  const before = { first: 0, end: at };
  if (at <= 1 && tokens[0]?.kind !== 'marked')
    return [comma || grammar.verbFirst ? behind : before];
  if (isForm(tokens[at - 1], ',')) return [before];
  // "Drei Menschen wurden | nach Angaben der Polizei | verletzt."
  const rest = spanOf(tokens, behind);
  if (grammar.capitalNouns && rest) return [before, behind];
  const free = grammar.freeOrder && behind.end - behind.first > before.end;
  return [free ? behind : before];
}

/** "nach Ansicht von Mara Ilvane, Chefin des Rates, | hat": returns where the verb stands behind an apposition; `null` for none. */
function behindApposition(
  tokens: readonly Token[],
  comma: number,
  grammar: Grammar,
): number | null {
  const close = tokens.findIndex((token, at) => at > comma && isForm(token, ','));
  const next = tokens[close + 1]?.form ?? '';
  return close > 0 && grammar.finite.has(next) ? close + 1 : null;
}

/** Whether a word in lower case stands behind one with a capital letter: "der Polizei | starb". */
function isLowerAfterNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return Boolean(token?.kind === 'word' && !token.capital && tokens[at - 1]?.capital);
}

function speakerAfter(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): TokenRange | null {
  const first = tokens[start];
  if (first?.marked?.name || (first && grammar.addressees.has(first.form)))
    return { first: start, end: start + 1 };
  const comma = tokens.findIndex(({ form }, at) => at > start && form === ',');
  const named = nameEnd(tokens, start, comma, grammar);
  if (named !== null) return { first: start, end: named };
  const next = tokens[comma + 1];
  const closed = tokens.some(({ form }, at) => at > comma + 1 && form === ',');
  // "according to X, an engineer, it rains", but "according to X, an engineer was late"
  const apposed =
    next && (grammar.relatives.has(next.form) || (closed && grammar.indefinite.has(next.form)));
  const behind = comma < 0 || apposed ? tokens.length : comma;
  const limit = grammar.capitalNouns ? nounEnd(tokens, start, behind, grammar) : behind;
  return phraseAfter(tokens, start, limit, grammar, true);
}

/** Tokens of the longest name with what stands before it: "the young baker Mara Ilvane". */
const LONGEST_NAME = 6;

/**
 * "According to the mayor, Mara Ilvane|, it rains": returns where the name of a role ends, between the
 * comma at `comma` and the next; `null` where there is none.
 */
function nameEnd(
  tokens: readonly Token[],
  start: number,
  comma: number,
  grammar: Grammar,
): number | null {
  if (comma < 0 || grammar.capitalNouns) return null;
  if (tokens.slice(start, comma).some(({ capital }) => capital)) return null;
  const end = tokens.findIndex(({ form }, at) => at > comma && form === ',');
  const name = tokens.slice(comma + 1, end);
  if (end < 0 || name.length < 2 || name.length > LONGEST_NAME) return null;
  const other = name.some(
    ({ form, kind }) =>
      kind !== 'word' ||
      grammar.finite.has(form) ||
      grammar.verbs.has(form) ||
      grammar.times.has(form),
  );
  return !other && name.at(-1)?.capital === true ? end : null;
}

/** Returns where a German phrase ends at the latest: before the verb, which has no capital letter. */
function nounEnd(tokens: readonly Token[], start: number, end: number, grammar: Grammar): number {
  for (let at = start + 1; at < end; at += 1) {
    const { form = '' } = tokens[at] ?? {};
    const inside =
      grammar.prepositions.has(form) || grammar.determiners.has(form) || grammar.and.has(form);
    if (!inside && isLowerAfterNoun(tokens, at)) return at;
  }
  return end;
}
