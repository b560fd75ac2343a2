/** Finds the words behind a verb of saying that are what is said. */
import type { Grammar } from '../languages/grammar.ts';
import { behindAddressee, behindAdjunct } from './behind-adjunct.ts';
import { isClauseBehindComma } from './clause-behind-comma.ts';
import { contentFrom } from './content-from.ts';
import { behindCue, behindVerb, type Cue } from './cue.ts';
import { isMainVerb, isSubjunctive } from './finite-verb.ts';
import { isClause, isContracted } from './is-clause.ts';
import { isTerm } from './is-term.ts';
import { isTitle } from './is-title.ts';
import { judgedContent } from './judged-content.ts';
import type { Token } from './read-sentences.ts';
import { closesRelative, relativeEnd } from './relative-clause.ts';
import { requested } from './requested.ts';
import { isDash, isForm, type TokenRange } from './token-range.ts';

/** Tokens between the verb and "that": "said in an interview with X on Thursday that". */
const LONGEST_ADJUNCT = 24;

/** Returns what follows the cue, before token `limit`, as reported words; `null` if nothing does. */
export function contentAfter(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  limit: number,
  grammar: Grammar,
): TokenRange | null {
  const start = behindCue(cue);
  // "Beck, der Rot sah, nannte": what is judged stands before the verb.
  const judges = cue.kind === 'judge' || cue.kind === 'think';
  if (grammar.verbSecond && closesRelative(tokens, cue.at, grammar)) {
    const comma = isForm(tokens[start], ',') ? start : start + 1;
    const main = tokens[comma + 1];
    if (judges || (main && !main.capital && grammar.verbs.has(main.form))) return null;
  }
  if (asksForNoName(tokens, start, cue, grammar)) return null;
  if (isPaper(text, tokens, start, cue, grammar)) return null;
  const asked = requested(tokens, cue, start, limit, grammar);
  if (asked) return asked;
  let opening = introduced(text, tokens, start, limit, cue, grammar);
  if (opening !== null && opensBare(tokens, opening, grammar)) {
    const range = { first: opening, end: opening + 1 };
    if (!isTerm(text, tokens, opening, grammar)) return range;
    opening = null;
  }
  if (opening !== null) {
    const range = contentFrom(text, tokens, opening, limit, grammar);
    return cue.kind === 'think' && !isOwnThought(tokens, range, grammar) ? null : range;
  }
  if (judges) return judgedContent(text, tokens, behindVerb(cue), limit, grammar);
  if (cue.kind === 'urge') return urged(text, tokens, cue, limit, grammar);
  let at =
    cue.kind === 'tell'
      ? behindAddressee(tokens, start, limit, grammar)
      : behindAdjunct(tokens, start, limit, grammar);
  if (grammar.verbSecond) at = behindObject(tokens, at, limit, grammar);
  const comma = isForm(tokens[at], ',');
  if (comma && !grammar.commaBeforeClause && !isClauseBehindComma(tokens, at, cue, grammar))
    return null;
  if (comma) at += 1;
  const relative = comma ? relativeEnd(tokens, at, grammar) : null;
  if (relative !== null) at = relative + 1;
  if (opensBare(tokens, at, grammar) && !isTerm(text, tokens, at, grammar))
    return { first: at, end: at + 1 };
  const bare = grammar.verbSecond && !comma && !hasSubjunctive(tokens, at, limit, grammar);
  if (!bare && isClause(text, tokens, at, limit, cue, grammar))
    return contentFrom(text, tokens, at, limit, grammar);
  if (isAsking(tokens, cue, grammar)) return urged(text, tokens, cue, limit, grammar);
  return cue.kind === 'state' ? judgedContent(text, tokens, behindVerb(cue), limit, grammar) : null;
}

/** Whether marked words at `at` stand inside a German clause, of which nothing else is said: "äußerte „Bedenken“ gegen den Bau". */
function opensBare(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const before = tokens[at - 1];
  const set = isForm(before, ',', ':') || isDash(before);
  return grammar.verbSecond && tokens[at]?.kind === 'marked' && !set;
}

/** Whether a clause that a comma should have opened shows by its verb that it is reported. */
function hasSubjunctive(
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
): boolean {
  for (let at = start; at < limit && tokens[at]?.kind === 'word'; at += 1) {
    if (isSubjunctive(tokens, at, grammar)) return true;
  }
  return false;
}

/** "sagte | der „Post“ am Montag, die Brücke sei zu": returns the comma behind whom it was said to; `start` for none. */
function behindObject(
  tokens: readonly Token[],
  start: number,
  limit: number,
  grammar: Grammar,
): number {
  for (let at = start; at < Math.min(limit, start + LONGEST_ADJUNCT); at += 1) {
    const token = tokens[at];
    if (isForm(token, ',')) return at;
    const verb = token?.kind === 'word' && isMainVerb(tokens, at, grammar);
    const name = token?.kind === 'word' || token?.marked?.name === true;
    if (!name || verb || isSubject(tokens, at, grammar)) return start;
  }
  return start;
}

function isAsking(tokens: readonly Token[], cue: Cue, grammar: Grammar): boolean {
  return grammar.asking.has(tokens[cue.at]?.form ?? '');
}

/** Tokens within which it is asked for: "not to be named". */
const NAMED_WITHIN = 6;

/** "asked not to be named", which is about the article and not about the matter. */
function asksForNoName(
  tokens: readonly Token[],
  start: number,
  cue: Cue,
  grammar: Grammar,
): boolean {
  if (!isAsking(tokens, cue, grammar)) return false;
  return tokens.slice(start, start + NAMED_WITHIN).some(({ form }) => grammar.unnamed.has(form));
}

/** Whether words of a thought are marked that are the thinker's own, unlike in 'hopes that he will say "sorry"'. */
function isOwnThought(
  tokens: readonly Token[],
  range: TokenRange | null,
  grammar: Grammar,
): boolean {
  if (!range) return false;
  return tokens.slice(range.first, range.end).some(({ marked }, offset) => {
    const kind = grammar.verbs.get(tokens[range.first + offset - 1]?.form ?? '');
    return marked !== null && kind !== 'say' && kind !== 'state';
  });
}

/** Returns where "that", a colon or marked words open what is said, at most an adjunct before it. */
function introduced(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  cue: Cue,
  grammar: Grammar,
): number | null {
  const asks = isAsking(tokens, cue, grammar);
  const end = Math.min(limit, start + LONGEST_ADJUNCT);
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'marked') {
      // "hieß es auf der Seite von „Arn 1“: …"
      if (grammar.capitalNouns && token.marked?.name && isNamed(tokens, at, grammar)) continue;
      const apposed = isForm(tokens[at - 1], ',') && at > start + 1;
      if (apposed && (isTitle(text, token) || judgesNoun(tokens, start, cue, grammar))) return null;
      const set = isForm(tokens[at - 1], ',', ':') || isDash(tokens[at - 1]);
      if (set) return at;
      // 'told the show "Good Morning Arden" that'
      if (isTitle(text, token)) continue;
      return at === start ? at : null;
    }
    if (asks && grammar.questions.has(token.form)) return at;
    if (asks && token.form === grammar.infinitive) return null;
    if (token.form === ':' && grammar.verbSecond && leadsOn(tokens, at)) return null;
    if (token.form === ':') return at + 1 < limit ? at + 1 : null;
    if (grammar.that.has(token.form)) {
      if (holdsClaim(tokens, start, at, grammar)) return null;
      return cue.kind === 'tell' || isOpening(tokens, start, at, grammar) ? at : null;
    }
    if (token.kind === 'mark' && !/^[.,()&$%/'’–—-]$/.test(token.form)) return null;
    const verb = grammar.verbs.has(token.form) && !grammar.ambiguous.has(token.form);
    const cites = grammar.quoting.has(token.form) && grammar.participles.has(token.form);
    if (cites && isForm(tokens[at - 1], ',')) continue;
    if (at > start && !token.capital && (verb || grammar.finite.has(token.form))) return null;
    if (isSubject(tokens, at, grammar)) return null;
  }
  return null;
}

/** "kritisierte den Bau: Ilvane sagte: „…“": whether a clause behind a colon leads to marked words itself. */
function leadsOn(tokens: readonly Token[], colon: number): boolean {
  const next = tokens.findIndex(
    (token, at) => at > colon && token.kind !== 'word' && token.form !== ',',
  );
  return next > colon + 1 && isForm(tokens[next], ':') && tokens[next + 1]?.kind === 'marked';
}

/** Whether the marked words at `at` are the name of a noun before them, behind which the words follow. */
function isNamed(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const before = tokens[at - 1];
  const noun = before?.capital === true || grammar.prepositions.has(before?.form ?? '');
  const behind = tokens.slice(at + 1, at + NAMED_WITHIN);
  const told = isForm(behind[0], ',') && grammar.determiners.has(before?.form ?? '');
  return told || (noun && behind.some(({ form }) => form === ':'));
}

/** "rejected | Drell's claim | that": whether what follows is the noun's. */
function holdsClaim(
  tokens: readonly Token[],
  start: number,
  that: number,
  grammar: Grammar,
): boolean {
  if (that === start || !grammar.sayings.has(tokens[that - 1]?.form ?? '')) return false;
  return !tokens.slice(start, that).some(({ form }) => grammar.prepositions.has(form));
}

/** `called the firm's chief, Tom Beck, "driven"`, whose commas are those of the object. */
function judgesNoun(tokens: readonly Token[], start: number, cue: Cue, grammar: Grammar): boolean {
  return cue.kind === 'judge' && !grammar.addressees.has(tokens[start]?.form ?? '');
}

/** Words of the longest name of a paper. */
const LONGEST_NAME = 4;

/** `…, передає «Арденська правда».`: whether marked words behind the verb are who passes words on. */
function isPaper(
  text: string,
  tokens: readonly Token[],
  at: number,
  cue: Cue,
  grammar: Grammar,
): boolean {
  const inner = tokens[at]?.marked?.inner;
  if (!inner || cue.speaker || !grammar.verbFirst || !isForm(tokens[cue.first - 1], ','))
    return false;
  const name = text.slice(inner.start, inner.end);
  return /^\p{Lu}[^.,!?…]*$/u.test(name) && name.split(/\s+/).length <= LONGEST_NAME;
}

/** Whether a pronoun at `at` begins another clause: not "him", nor "in so | many words". */
function isSubject(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token && isContracted(token, grammar)) return true;
  if (!token || !grammar.pronouns.has(token.form) || grammar.addressees.has(token.form))
    return false;
  return !(grammar.determiners.has(token.form) && isForm(before, 'so', 'in'));
}

/** Whether "that" at `at` belongs to the verb and not to a noun in between: "said the plan that". */
function isOpening(tokens: readonly Token[], start: number, at: number, grammar: Grammar): boolean {
  if (at === start || isForm(tokens[at - 1], ',')) return true;
  const first = tokens[start];
  if (!first) return false;
  // "anunciaron | este lunes | que"
  const day = grammar.times.has(first.form) || grammar.times.has(tokens[start + 1]?.form ?? '');
  return day || !grammar.determiners.has(first.form);
}

/** "vowed to fight", "urged us to go", "called for peace". */
function urged(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  limit: number,
  grammar: Grammar,
): TokenRange | null {
  const window = tokens.slice(cue.end, Math.min(limit, cue.end + LONGEST_ADJUNCT));
  const to = window.findIndex(({ form, kind }) => kind === 'marked' || form === 'to');
  const comma = window.findIndex(({ form }) => form === ',');
  if ((to < 0 || (comma >= 0 && comma < to)) && cue.end === cue.at + 1) return null;
  return contentFrom(text, tokens, cue.end, limit, grammar);
}
