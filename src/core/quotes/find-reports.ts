/** Finds in one sentence who says what: verbs of saying with the words that are theirs. */
import type { Grammar, VerbKind } from '../languages/grammar.ts';
import { accordingPhraseAt } from './according-phrase.ts';
import { brokenClause, commaBehind, frontOf } from './broken-clause.ts';
import { citedBehind } from './cited-behind.ts';
import { contentAfter } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import { opensQuote } from './content-from.ts';
import { limitOf } from './cue-limit.ts';
import { openingOf } from './cue-opening.ts';
import { behindCue, isRelative, type Cue } from './cue.ts';
import { behindDateline } from './dateline.ts';
import { findAccording } from './find-according.ts';
import { findAsked } from './find-asked.ts';
import { findClaims } from './find-claims.ts';
import { findCues } from './find-cues.ts';
import { findHeld } from './find-held.ts';
import { findJudged } from './find-judged.ts';
import { findOpinion } from './find-opinion.ts';
import { findStatement } from './find-statement.ts';
import { isMainVerb, isSubjunctive } from './finite-verb.ts';
import type { Sentence, Token } from './read-sentences.ts';
import { isFree, type Report } from './report.ts';
import { isAdverb, isDash, isForm, type TokenRange } from './token-range.ts';
import { ASKED, DASH, hintsOf, MARKED, SAYING, SOURCE, VERB } from './word-form.ts';

/** Returns the reports of a sentence in the order of their first words; their parts do not overlap. */
export function findReports(text: string, { tokens }: Sentence, grammar: Grammar): Report[] {
  const hints = hintsOf(tokens);
  if (hints === 0) return [];
  const cues = hints & (VERB | DASH) ? findCues(tokens, grammar) : [];
  const held = hints & SAYING ? findHeld(text, tokens, grammar) : [];
  const reports: Report[] = [...held];
  const closing = cues.findLast((cue) => isClosing(text, tokens, cue, grammar));
  let done = behindDateline(text, tokens);
  for (const [index, cue] of cues.entries()) {
    if (cue.first < done) continue;
    // "Nach Meinung von Ilvane droht „ein harter Winter“"
    const sourced = grammar.verbSecond && !cue.speaker && accordingPhraseAt(tokens, 0, grammar);
    if (sourced) continue;
    const before = cue.joined
      ? null
      : contentBefore(text, tokens, openingOf(tokens, cue, grammar), done, grammar);
    const own = before !== null && tokens[before.end - 1]?.kind === 'marked';
    if (closing && cue.at < closing.at && !own) continue;
    const usable = before && (cue === closing || own) ? before : null;
    const limit = limitOf(text, tokens, cues, index, grammar);
    const leads = isLead(tokens, cue, grammar);
    const after = leads
      ? afterLead(tokens, cue, cues.slice(index + 1), grammar)
      : cue.unreal
        ? null
        : contentAfter(text, tokens, cue, limit, grammar);
    const parts = usable
      ? [
          usable,
          cue.at < (closing?.at ?? 0) ? null : resumedAfter(tokens, cue, limit, after, grammar),
        ]
      : (brokenClause(tokens, cue, done, openingOf(tokens, cue, grammar), limit, grammar) ??
        withFront(
          text,
          tokens,
          cue,
          done,
          after ?? (before ? null : behindParenthesis(tokens, cue, limit, grammar)),
          grammar,
        ));
    const said = parts.filter((part) => part !== null);
    if (grammar.verbSecond) {
      said.push(...listedBehind(tokens, said.at(-1), grammar));
      const further = furtherClause(tokens, said.at(-1), limit, grammar);
      if (further) said.push(further);
    }
    const colon = said.at(-1)?.end ?? 0;
    if (said.length > 0 && opensQuote(text, tokens, colon))
      said.push({ first: colon + 1, end: colon + 2 });
    if (said.length === 0 || !said.every((part) => isFree(part, held))) continue;
    if (cue.unreal && !said.some((part) => isMarkedOnly(tokens, part))) continue;
    reports.push({ ...cueAndSpeaker(tokens, cue, grammar), parts: said });
    done = Math.max(cue.end, ...said.map(({ end }) => end));
  }
  if (hints & SOURCE) reports.push(...findAccording(tokens, reports, grammar));
  if (hints & MARKED) reports.push(...findOpinion(text, tokens, reports, grammar));
  if (hints & ASKED) reports.push(...findAsked(text, tokens, reports, grammar));
  if (hints & SAYING) reports.push(...findClaims(text, tokens, reports, grammar));
  if (hints & MARKED) reports.push(...findJudged(text, tokens, reports, grammar));
  return reports;
}

/** Returns what is said behind the cue, and before it what belongs to the same sentence. */
function withFront(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  floor: number,
  rest: TokenRange | null,
  grammar: Grammar,
): (TokenRange | null)[] {
  const apart = cue.kind === 'say' || cue.kind === 'state';
  if (!rest || !apart || !cue.speaker || cue.joined || cue.unreal) return [rest];
  const opening = openingOf(tokens, cue, grammar);
  if (grammar.as.has(tokens[opening]?.form ?? '')) return [rest];
  return [frontOf(text, tokens, floor, opening, rest, grammar), rest];
}

function cueAndSpeaker(
  tokens: readonly Token[],
  cue: Cue,
  grammar: Grammar,
): { cue: TokenRange; speaker: TokenRange | null } {
  const next = tokens[cue.end];
  const leads = isLead(tokens, cue, grammar);
  // The name of a paper may stand between marks: як повідомляє «Вісник».
  const paper =
    leads && !cue.speaker && next?.kind === 'marked' ? { first: cue.end, end: cue.end + 1 } : null;
  const cited = leads
    ? citedBehind(tokens, paper ? paper.end : behindCue(cue), grammar)?.speaker
    : null;
  if (cited ?? paper) return { cue: { first: cue.at, end: cue.end }, speaker: cited ?? paper };
  const statement = cue.speaker && findStatement(tokens, cue.speaker, grammar);
  // The speaker may stand inside the verb: quotes | Ilvane | as saying.
  const inside = cue.speaker && cue.speaker.first > cue.at && cue.speaker.first < cue.end;
  const end = inside ? (cue.speaker?.first ?? cue.end) : cue.end;
  return statement ?? { cue: { first: cue.at, end }, speaker: cue.speaker };
}

/** Whether the clause with the cue leads up to what is said: "As Ilvane reported, it rains". */
function isLead(tokens: readonly Token[], cue: Cue, grammar: Grammar): boolean {
  if (cue.joined || !CLOSING.has(cue.kind)) return false;
  const opening = openingOf(tokens, cue, grammar);
  return opening < LEAD_WITHIN && grammar.as.has(tokens[opening]?.form ?? '');
}

/** Returns the main clause behind such a clause; `null` if a later cue claims words of it. */
function afterLead(
  tokens: readonly Token[],
  cue: Cue,
  later: readonly Cue[],
  grammar: Grammar,
): TokenRange | null {
  // "Wie Ilvane sagte, sieht der Rat darin „Betrug“": no words of the rat.
  const own = ({ kind }: Cue): boolean => !grammar.verbSecond || CLOSING.has(kind);
  if (later.some((next) => next.speaker !== null && !next.joined && own(next))) return null;
  const start = citedBehind(tokens, behindCue(cue), grammar)?.end ?? behindCue(cue);
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || grammar.that.has(token.form)) return null;
    if (isForm(token, ',', ':')) return { first: at + 1, end: tokens.length };
  }
  return null;
}

/** "as" opens the sentence, behind a conjunction at most. */
const LEAD_WITHIN = 2;

function isMarkedOnly(tokens: readonly Token[], range: TokenRange | null): boolean {
  return range !== null && range.end - range.first === 1 && tokens[range.first]?.kind === 'marked';
}

/** Tokens of a clause within which its verb stands. */
const VERB_WITHIN = 6;

/** "nannte den Plan „falsch“, | er sei zu teuer": a further clause by its mood, behind marked words; `null` for none. */
function furtherClause(
  tokens: readonly Token[],
  part: TokenRange | undefined,
  limit: number,
  grammar: Grammar,
): TokenRange | null {
  if (!part || !isMarkedOnly(tokens, part) || !isForm(tokens[part.end], ',')) return null;
  const first = part.end + 1;
  for (let at = first + 1; at < Math.min(limit, first + VERB_WITHIN); at += 1) {
    if (tokens[at]?.kind !== 'word') return null;
    if (isMainVerb(tokens, at, grammar)) {
      return isSubjunctive(tokens, at, grammar) ? { first, end: limit } : null;
    }
  }
  return null;
}

/** Words between the marked words of a list: "und | als eine". */
const LONGEST_JOINT = 4;

/** Returns the marked words that go on with a list: "„dreist“, | „falsch“ und als | „unwürdig“". */
function listedBehind(
  tokens: readonly Token[],
  part: TokenRange | undefined,
  grammar: Grammar,
): TokenRange[] {
  const found: TokenRange[] = [];
  for (let last = part; last && isMarkedOnly(tokens, last); last = found.at(-1)) {
    const joint = tokens[last.end];
    const joins = joint && (isForm(joint, ',', 'oder', 'sowie') || grammar.and.has(joint.form));
    if (!joins) break;
    let at = last.end + 1;
    while (at < last.end + LONGEST_JOINT && isLink(tokens[at], grammar)) at += 1;
    if (tokens[at]?.kind !== 'marked') break;
    found.push({ first: at, end: at + 1 });
  }
  return found;
}

/** Whether a word can stand between the joint of a list and marked words: "als", "eine". */
function isLink(token: Token | undefined, grammar: Grammar): boolean {
  return (
    token !== undefined && (grammar.judgedAs.has(token.form) || grammar.determiners.has(token.form))
  );
}

/** Kinds of verbs that can stand behind what is said. */
const CLOSING: ReadonlySet<VerbKind> = new Set(['say', 'state', 'tell']);

/** Whether the cue stands behind what is said and nothing is said behind it: "…, Ilvane said Monday." */
function isClosing(text: string, tokens: readonly Token[], cue: Cue, grammar: Grammar): boolean {
  if (cue.joined || cue.unreal || !CLOSING.has(cue.kind)) return false;
  if (!cue.speaker || isRelative(tokens, cue, grammar)) return false;
  const before = contentBefore(text, tokens, openingOf(tokens, cue, grammar), 0, grammar);
  if (!before) return false;
  const after = behindCue(cue);
  const next = tokens[after];
  if (!next || next.kind === 'mark') return true;
  if (!trails(next, cue, grammar)) return false;
  return contentAfter(text, tokens, cue, tokens.length, grammar) === null;
}

/** Whether the word behind cue and speaker can open an adverbial: "said | in Arden". */
function trails(next: Token, cue: Cue, grammar: Grammar): boolean {
  if (next.kind === 'marked') return false;
  if (cue.kind === 'tell' && !cue.inverted) return true;
  const { form } = next;
  if (grammar.that.has(form)) return false;
  if (grammar.prepositions.has(form) || grammar.boundaries.has(form)) return true;
  return grammar.times.has(form) || grammar.addressees.has(form) || isAdverb(next, grammar);
}

/** Returns the rest of an interrupted utterance: `"I want," he said, | "to go."` */
function resumedAfter(
  tokens: readonly Token[],
  cue: Cue,
  limit: number,
  after: TokenRange | null,
  grammar: Grammar,
): TokenRange | null {
  const start = behindCue(cue);
  for (let at = start; at < limit; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) return null;
    if (token.kind === 'marked') {
      if (!isForm(before, ',', ':', '.') && !isDash(before)) break;
      return after?.first === at ? after : { first: at, end: at + 1 };
    }
  }
  return behindParenthesis(tokens, cue, limit, grammar);
}

/** Returns the clause behind a cue set in commas: "The plan, he said, | is dead." */
function behindParenthesis(
  tokens: readonly Token[],
  cue: Cue,
  limit: number,
  grammar: Grammar,
): TokenRange | null {
  const start = behindCue(cue);
  const before = tokens[openingOf(tokens, cue, grammar) - 1];
  const comma = commaBehind(tokens, start, grammar);
  const next = comma === null ? undefined : tokens[comma + 1];
  if (comma === null || !next || !isForm(before, ',')) return null;
  if (cue.kind !== 'say' && cue.kind !== 'state') return null;
  if (grammar.participles.has(next.form) || grammar.relatives.has(next.form)) return null;
  if (grammar.coordinators.has(next.form) || grammar.as.has(next.form)) return null;
  if (grammar.indefinite.has(next.form)) return null;
  const clause = tokens.slice(comma + 1, limit).some(({ form }) => grammar.finite.has(form));
  // « … », a-t-il lancé, avant de partir
  const aside = grammar.elided && grammar.prepositions.has(next.form);
  if ((cue.inverted || aside) && !clause) return null;
  return limit - comma > SHORTEST_REST ? { first: comma + 1, end: limit } : null;
}

/** Tokens of the shortest clause behind such a cue, with its comma. */
const SHORTEST_REST = 3;
