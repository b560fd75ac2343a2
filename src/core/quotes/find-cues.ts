/** Finds the verbs of saying in a sentence, and who is their subject. */
import type { Grammar, VerbKind } from '../languages/grammar.ts';
import { accordingPhraseAt, isCiting } from './according-phrase.ts';
import { behindCircumstance } from './behind-circumstance.ts';
import {
  endsWithSubject,
  floorOf,
  hasSubjectBehind,
  isBehindSaid,
  mayInvert,
  subjectOfParticiple,
} from './cue-subject.ts';
import { type Cue } from './cue.ts';
import { isBehindDash } from './is-behind-dash.ts';
import { mainSubject } from './main-subject.ts';
import { isAdjective, isNoun, isObject, opensReport } from './noun-form.ts';
import { behindAdverbial } from './noun-phrase.ts';
import { paperAt } from './paper-at.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { quotedAs } from './quoted-as.ts';
import type { Token } from './read-sentences.ts';
import { saidIn } from './said-in.ts';
import { separableAt } from './separable.ts';
import { spokenAt } from './spoken-at.ts';
import { isForm, type TokenRange } from './token-range.ts';
import { agentOf, frameOf, passiveOf, resumedFrom, verbGroup } from './verb-group.ts';
import { behindPassed, hasAdverbialFront } from './verb-second.ts';
import { DASH, VERB } from './word-form.ts';

/** Returns the cues of a sentence in reading order. */
export function findCues(tokens: readonly Token[], grammar: Grammar): Cue[] {
  const cues: Cue[] = [];
  let done = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < done || token.kind !== 'word' || !mayBeVerb(tokens, at)) continue;
    const quoted = grammar.quoting.has(token.form)
      ? quotedAs(tokens, at, floorOf(cues, grammar, tokens), grammar)
      : null;
    if (quoted) {
      cues.push(quoted);
      done = quoted.end;
      continue;
    }
    const separated = separableAt(tokens, at, grammar);
    const phrasal = phrasalAt(tokens, at, grammar) !== null;
    const listed = separated?.kind ?? grammar.verbs.get(token.form) ?? null;
    const kind = phrasal || (!listed && isBehindDash(tokens, at, grammar)) ? 'say' : listed;
    if (!kind || (token.capital && at > 0 && !isHeadline(tokens))) continue;
    const cue = cueAt(tokens, at, kind, separated?.particle ?? null, cues, grammar);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Whether the word at `at` is one that can be a verb of saying, or stands where any can. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.hints ?? 0;
  return ((tokens[at]?.hints ?? 0) & VERB) !== 0 || (before & DASH) !== 0;
}

/** Tokens of the longest list of sources: ", citing officials and its own sources, that". */
const LONGEST_SOURCES = 12;

/** Whether a verb says how words came, or what they answer: ", citing officials, that", "Asked if it rained, he". */
function isAside(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const { form = '' } = tokens[at] ?? {};
  const bare = at === 0 || isForm(tokens[at - 1], 'when', 'if', 'once');
  if (bare && grammar.pastEnding !== null && grammar.asking.has(form)) {
    return form.endsWith(grammar.pastEnding);
  }
  if (!isCiting(form, grammar)) return false;
  if (accordingPhraseAt(tokens, 0, grammar) !== null) return true;
  const comma = tokens.findIndex(
    (token, index) => index > at && index < at + LONGEST_SOURCES && token.form === ',',
  );
  return comma > 0 && grammar.that.has(tokens[comma + 1]?.form ?? '');
}

/** Tokens between "es" and its verb at the end of a clause: "in dem es unter anderem heißt". */
const NOBODY_WITHIN = 5;

/** Returns the words of a verb of several words at `at`; `null` where there is none. */
function phrasalAt(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): readonly string[] | null {
  const phrases = grammar.phrasal.get(tokens[at]?.form ?? '');
  if (!phrases) return null;
  const fits = (words: readonly string[]): boolean =>
    words.every((word, offset) => tokens[at + offset]?.form === word);
  return phrases.find(fits) ?? null;
}

/** Share of capitalised words from which a sentence is set as a headline, where verbs have them too. */
const HEADLINE = 0.6;

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ capital }) => capital).length > words.length * HEADLINE;
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  kind: VerbKind,
  particle: number | null,
  cues: readonly Cue[],
  grammar: Grammar,
): Cue | null {
  const token = tokens[at];
  if (!token) return null;
  if (isAside(tokens, at, grammar)) return null;
  const inserted = grammar.verbSecond && isForm(tokens[at - 1], ',');
  if (grammar.closers.has(token.form) && !inserted && !isBehindSaid(tokens, at)) return null;
  const { first, unreal, passive } = verbGroup(tokens, at, grammar);
  const turning = grammar.particles.has(tokens[at + 1]?.form ?? '');
  const turned = turning && (kind === 'judge' || kind === 'urge');
  const base = {
    kind: turned ? ('urge' as const) : kind,
    at,
    end: at + (turned ? 2 : (phrasalAt(tokens, at, grammar)?.length ?? 1)),
    particle,
    first,
    unreal,
    participle: false,
    inverted: false,
    joined: false,
  };
  if (grammar.closers.has(token.form)) {
    const next = tokens[at + 1];
    if (next && !next.capital && grammar.verbs.has(next.form)) return null;
    const speaker = phraseAfter(tokens, at + 1, tokens.length, grammar);
    return speaker && { ...base, speaker, inverted: true };
  }
  if (grammar.impersonal.has(token.form)) {
    const speaker = saidIn(tokens, first, at, grammar);
    const nobody = tokens
      .slice(Math.max(0, at - NOBODY_WITHIN), at + 2)
      .some((word) => isForm(word, 'es'));
    if (!nobody && !speaker) return null;
    const inverted = speaker !== null && speaker.first > at;
    return { ...base, end: isForm(tokens[at + 1], 'es') ? at + 2 : at + 1, speaker, inverted };
  }
  const lead = grammar.verbSecond ? leadOf(tokens, first, at, grammar) : null;
  if (lead) return { ...base, speaker: lead };
  const previous = cues.at(-1) ?? null;
  const before = tokens[first - 1];
  if (grammar.participles.has(token.form) && first === at) {
    const speaker = subjectOfParticiple(tokens, at, cues, grammar);
    return { ...base, speaker, participle: true, joined: true };
  }
  const ambiguous = grammar.ambiguous.has(token.form);
  // "weil berichtet wurde, die Werft"
  const closed = isForm(tokens[at + 2], ',') && grammar.passives.has(tokens[at + 1]?.form ?? '');
  if (grammar.verbSecond && closed) {
    return { ...base, end: at + 2, speaker: passiveOf(tokens, first, at, grammar) ?? null };
  }
  if (passive) {
    const speaker = agentOf(tokens, at, tokens.length, grammar);
    return speaker && { ...base, speaker };
  }
  if (grammar.as.has(before?.form ?? '')) {
    // "As reported by the Post, the tunnel is dry": the main clause is no apposition.
    const comma = tokens.findIndex(({ form }, index) => index > at && form === ',');
    const speaker = agentOf(tokens, at, comma < 0 ? tokens.length : comma, grammar);
    if (speaker) return { ...base, speaker };
  }
  if (before && isAdjective(before, grammar)) return null;
  if (before && grammar.and.has(before.form)) {
    if (ambiguous && !opensReport(tokens[at + 1], grammar)) return null;
    const speaker = previous?.speaker ?? mainSubject(tokens, first - 1, grammar);
    return { ...base, speaker, joined: true };
  }
  const agent = grammar.verbSecond ? passiveOf(tokens, first, at, grammar) : undefined;
  if (agent !== undefined) return { ...base, speaker: agent ?? paperOf(tokens, grammar) };
  const frame = frameOf(tokens, first, grammar);
  if (frame !== null) {
    const adverbial = hasAdverbialFront(tokens, frame, grammar);
    const phrase = adverbial ? null : phraseBefore(tokens, frame, 0, grammar);
    const subject = grammar.oblique.has(tokens[phrase?.first ?? frame]?.form ?? '') ? null : phrase;
    const speaker = subject ?? phraseAfter(tokens, frame + 1, at, grammar);
    if (speaker) return { ...base, first: frame, speaker };
  }
  const resumed = resumedFrom(tokens, first, at, grammar);
  if (resumed !== null) {
    const speaker = previous?.speaker ?? mainSubject(tokens, first, grammar);
    return { ...base, first: resumed, speaker, unreal: false, joined: true };
  }
  const floor = floorOf(cues, grammar, tokens);
  const subject = hasAdverbialFront(tokens, first, grammar)
    ? null
    : phraseBefore(tokens, first, floor, grammar);
  // "according to a statement posted on Monday": the verb belongs to the statement.
  if (subject && accordingPhraseAt(tokens, subject.first, grammar)) return null;
  const closing = subject && endsWithSubject(tokens, at, subject, grammar);
  if (closing) return { ...base, speaker: closing, inverted: true };
  if (
    mayInvert(tokens, first, at, subject, grammar) ||
    hasSubjectBehind(tokens, at, kind, grammar)
  ) {
    const next = tokens[at + 1];
    const own = phrasalAt(tokens, at, grammar)?.length ?? 1;
    const skipped = grammar.verbFirst && next && grammar.addressees.has(next.form) ? 2 : own;
    const told = behindAddressee(tokens, first, at, grammar);
    const limit = particle ?? tokens.length;
    const start = told ?? at + skipped;
    const passed = grammar.verbSecond
      ? behindPassed(tokens, start, limit, grammar)
      : isBehindSaid(tokens, first)
        ? behindCircumstance(tokens, start, grammar)
        : start;
    const behind =
      phraseAfter(tokens, start, limit, grammar) ?? phraseAfter(tokens, passed, limit, grammar);
    // "…, said his boss was ill": the subject of what is said.
    const follower = tokens[behind?.end ?? 0]?.form ?? '';
    const reported = !grammar.verbFirst && grammar.finite.has(follower);
    if (behind && !reported) return { ...base, speaker: behind, inverted: true };
  }
  const paper = subject ? null : paperAt(tokens, first, at, grammar);
  if (paper) return { ...base, ...paper };
  const place = subject ? null : spokenAt(tokens, first, at, grammar);
  if (place) return { ...base, ...place };
  const joins = before && grammar.coordinators.has(before.form) && !ambiguous;
  if (joins && !subject && first > 1) {
    const main = previous?.unreal === false ? previous.speaker : null;
    const speaker = main ?? mainSubject(tokens, first - 1, grammar);
    return { ...base, speaker, joined: true };
  }
  // "Ilvane nannte den Bau „nötig“, stellte aber fest, dass": the subject before goes on.
  const set = isForm(before, ',') || before?.kind === 'marked';
  const elided = grammar.verbSecond && set && !subject && particle !== null;
  if (elided && previous?.speaker) return { ...base, speaker: previous.speaker, joined: true };
  const named = before?.kind === 'word' && subject && tokens[subject.first - 1]?.kind === 'marked';
  if (!named && ambiguous && isNoun(tokens, first, at, subject, grammar)) {
    return null;
  }
  if (subject && kind === 'judge' && isObject(tokens, subject, grammar)) return null;
  return { ...base, speaker: subject };
}

/** "In dem Bericht | wird gefordert, dass": the paper that a sentence begins with; `null` for none. */
function paperOf(tokens: readonly Token[], grammar: Grammar): TokenRange | null {
  const noun = tokens.findIndex(({ capital }, index) => index > 0 && capital);
  const paper =
    isForm(tokens[0], 'in', 'im', 'aus') && grammar.sayings.has(tokens[noun]?.form ?? '');
  return paper ? { first: 1, end: noun + 1 } : null;
}

/** "Wie Mara Ilvane am Montag mitteilte, …": who speaks in such a clause at the front; `null` for another. */
function leadOf(
  tokens: readonly Token[],
  first: number,
  at: number,
  grammar: Grammar,
): TokenRange | null {
  const as = tokens.findIndex(({ form }, index) => index < 2 && grammar.as.has(form));
  const own = phrasalAt(tokens, at, grammar)?.length ?? 1;
  if (as < 0 || !isForm(tokens[at + own], ',')) return null;
  if (tokens[as + 1]?.marked) return { first: as + 1, end: as + 2 };
  return phraseAfter(tokens, as + 1, first, grammar);
}

/** Tokens within which whom it was said to is over: "à l'Agence du Nord". */
const LONGEST_ADDRESSEE = 8;

/** « …, a déclaré à l'Agence | le maire »: returns where the subject begins behind whom it was said to; `null` for none. */
function behindAddressee(
  tokens: readonly Token[],
  first: number,
  at: number,
  grammar: Grammar,
): number | null {
  if (!grammar.spokenTo.has(tokens[at + 1]?.form ?? '')) return null;
  if (!isBehindSaid(tokens, first) && !isBehindSaid(tokens, first - 1)) return null;
  let end = at + 2;
  while (end < at + LONGEST_ADDRESSEE && tokens[end]?.kind === 'word') {
    if (grammar.that.has(tokens[end]?.form ?? '')) break;
    end += 1;
  }
  return behindAdverbial(tokens, at + 1, end, grammar);
}
