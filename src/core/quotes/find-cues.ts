/** Finds the verbs of saying in a sentence, and who is their subject. */
import { accordingPhraseAt, isCiting } from './according-phrase.ts';
import {
  endsWithSubject,
  floorOf,
  hasSubjectBehind,
  isBehindSaid,
  mayInvert,
  subjectOfParticiple,
} from './cue-subject.ts';
import { type Cue } from './cue.ts';
import type { Language, VerbKind } from './languages/language.ts';
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
import { isForm } from './token-range.ts';
import { agentOf, frameOf, resumes, verbGroup } from './verb-group.ts';
import { hasAdverbialFront } from './verb-second.ts';

/** Returns the cues of a sentence in reading order. */
export function findCues(tokens: readonly Token[], language: Language): Cue[] {
  const cues: Cue[] = [];
  const headline = isHeadline(tokens);
  let done = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < done || token.kind !== 'word') continue;
    const quoted = quotedAs(tokens, at, floorOf(cues, language, tokens), language);
    if (quoted) {
      cues.push(quoted);
      done = quoted.end;
      continue;
    }
    const separated = separableAt(tokens, at, language);
    const phrasal = phrasalAt(tokens, at, language) !== null;
    const kind = phrasal ? 'say' : (separated?.kind ?? language.verbs.get(token.form));
    if (!kind || (token.capital && at > 0 && !headline)) continue;
    const cue = cueAt(tokens, at, kind, separated?.particle ?? null, cues, language);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Tokens of the longest list of sources: ", citing officials and its own sources, that". */
const LONGEST_SOURCES = 12;

/** Whether a verb says how words came, or what they answer: ", citing officials, that", "Asked if it rained, he". */
function isAside(tokens: readonly Token[], at: number, language: Language): boolean {
  const { form = '' } = tokens[at] ?? {};
  const bare = at === 0 || isForm(tokens[at - 1], 'when', 'if', 'once');
  if (bare && language.pastEnding !== null && language.asking.has(form)) {
    return form.endsWith(language.pastEnding);
  }
  if (!isCiting(form, language)) return false;
  if (accordingPhraseAt(tokens, 0, language) !== null) return true;
  const comma = tokens.findIndex(
    (token, index) => index > at && index < at + LONGEST_SOURCES && token.form === ',',
  );
  return comma > 0 && language.that.has(tokens[comma + 1]?.form ?? '');
}

/** Tokens between "es" and its verb at the end of a clause: "in dem es unter anderem heißt". */
const NOBODY_WITHIN = 5;

/** Returns the words of a verb of several words at `at`; `null` where there is none. */
function phrasalAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): readonly string[] | null {
  const phrases = language.phrasal.get(tokens[at]?.form ?? '') ?? [];
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
  language: Language,
): Cue | null {
  const token = tokens[at];
  if (!token) return null;
  if (isAside(tokens, at, language)) return null;
  if (language.closers.has(token.form) && !isBehindSaid(tokens, at)) return null;
  const { first, unreal, passive } = verbGroup(tokens, at, language);
  const turning = language.particles.has(tokens[at + 1]?.form ?? '');
  const turned = turning && (kind === 'judge' || kind === 'urge');
  const base = {
    kind: turned ? ('urge' as const) : kind,
    at,
    end: at + (turned ? 2 : (phrasalAt(tokens, at, language)?.length ?? 1)),
    particle,
    first,
    unreal,
    participle: false,
    inverted: false,
    joined: false,
  };
  if (language.closers.has(token.form)) {
    const next = tokens[at + 1];
    if (next && !next.capital && language.verbs.has(next.form)) return null;
    const speaker = phraseAfter(tokens, at + 1, tokens.length, language);
    return speaker && { ...base, speaker, inverted: true };
  }
  if (language.impersonal.has(token.form)) {
    const speaker = saidIn(tokens, first, at, language);
    const nobody = tokens
      .slice(Math.max(0, at - NOBODY_WITHIN), at + 2)
      .some((word) => isForm(word, 'es'));
    if (!nobody && !speaker) return null;
    const inverted = speaker !== null && speaker.first > at;
    return { ...base, end: isForm(tokens[at + 1], 'es') ? at + 2 : at + 1, speaker, inverted };
  }
  const previous = cues.at(-1) ?? null;
  const before = tokens[first - 1];
  if (language.participles.has(token.form) && first === at) {
    const speaker = subjectOfParticiple(tokens, at, cues, language);
    return { ...base, speaker, participle: true, joined: true };
  }
  const ambiguous = language.ambiguous.has(token.form);
  if (passive) {
    const speaker = agentOf(tokens, at, tokens.length, language);
    return speaker && { ...base, speaker };
  }
  if (language.as.has(before?.form ?? '')) {
    // "As reported by the Post, the tunnel is dry": the main clause is no apposition.
    const comma = tokens.findIndex(({ form }, index) => index > at && form === ',');
    const speaker = agentOf(tokens, at, comma < 0 ? tokens.length : comma, language);
    if (speaker) return { ...base, speaker };
  }
  if (before && isAdjective(before, language)) return null;
  if (before && language.and.has(before.form)) {
    if (ambiguous && !opensReport(tokens[at + 1], language)) return null;
    const speaker = previous?.speaker ?? mainSubject(tokens, first - 1, language);
    return { ...base, speaker, joined: true };
  }
  const frame = frameOf(tokens, first, language);
  if (frame !== null) {
    const adverbial = hasAdverbialFront(tokens, frame, language);
    const subject = adverbial ? null : phraseBefore(tokens, frame, 0, language);
    const speaker = subject ?? phraseAfter(tokens, frame + 1, at, language);
    if (speaker) return { ...base, first: frame, speaker };
  }
  if (resumes(tokens, first, at, language)) {
    const speaker = previous?.speaker ?? mainSubject(tokens, first, language);
    return { ...base, speaker, unreal: false, joined: true };
  }
  const floor = floorOf(cues, language, tokens);
  const subject = hasAdverbialFront(tokens, first, language)
    ? null
    : phraseBefore(tokens, first, floor, language);
  // "according to a statement posted on Monday": the verb belongs to the statement.
  if (subject && accordingPhraseAt(tokens, subject.first, language)) return null;
  const closing = subject && endsWithSubject(tokens, at, subject, language);
  if (closing) return { ...base, speaker: closing, inverted: true };
  if (
    mayInvert(tokens, first, at, subject, language) ||
    hasSubjectBehind(tokens, at, kind, language)
  ) {
    const next = tokens[at + 1];
    const own = phrasalAt(tokens, at, language)?.length ?? 1;
    const skipped = language.verbFirst && next && language.addressees.has(next.form) ? 2 : own;
    const told = behindAddressee(tokens, first, at, language);
    const behind = phraseAfter(tokens, told ?? at + skipped, particle ?? tokens.length, language);
    // "…, said his boss was ill": the subject of what is said.
    const follower = tokens[behind?.end ?? 0]?.form ?? '';
    const reported = !language.verbFirst && language.finite.has(follower);
    if (behind && !reported) return { ...base, speaker: behind, inverted: true };
  }
  const paper = subject ? null : paperAt(tokens, first, at, language);
  if (paper) return { ...base, ...paper };
  const place = subject ? null : spokenAt(tokens, first, at, language);
  if (place) return { ...base, ...place };
  const joins = before && language.coordinators.has(before.form) && !ambiguous;
  if (joins && !subject && first > 1) {
    const main = previous?.unreal === false ? previous.speaker : null;
    const speaker = main ?? mainSubject(tokens, first - 1, language);
    return { ...base, speaker, joined: true };
  }
  const set = before?.kind === 'word' && subject && tokens[subject.first - 1]?.kind === 'marked';
  if (!set && ambiguous && isNoun(tokens, first, at, subject, language)) {
    return null;
  }
  if (subject && kind === 'judge' && isObject(tokens, subject, language)) return null;
  return { ...base, speaker: subject };
}

/** Tokens within which whom it was said to is over: "à l'Agence du Nord". */
const LONGEST_ADDRESSEE = 8;

/** « …, a déclaré à l'Agence | le maire »: returns where the subject begins behind whom it was said to; `null` for none. */
function behindAddressee(
  tokens: readonly Token[],
  first: number,
  at: number,
  language: Language,
): number | null {
  if (!isForm(tokens[at + 1], 'à', 'au', 'aux', 'a', 'al')) return null;
  if (!isBehindSaid(tokens, first) && !isBehindSaid(tokens, first - 1)) return null;
  let end = at + 2;
  while (end < at + LONGEST_ADDRESSEE && tokens[end]?.kind === 'word') {
    if (language.that.has(tokens[end]?.form ?? '')) break;
    end += 1;
  }
  return behindAdverbial(tokens, at + 1, end, language);
}
