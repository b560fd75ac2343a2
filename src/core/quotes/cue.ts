/** Finds verbs of saying in a sentence, with who is their subject. */
import type { Language, VerbKind } from './languages/language.ts';
import type { Token } from './read-sentences.ts';
import { mainSubject, phraseAfter, phraseBefore } from './speaker-phrase.ts';
import { isAdverb, isDash, isForm, type TokenRange } from './token-range.ts';

export interface Cue {
  kind: VerbKind;
  /** Index of the verb. */
  at: number;
  /** Index behind the verb and its particle: "called | for". */
  end: number;
  /** Where the verb with its auxiliaries and adverbs begins. */
  first: number;
  /** Who speaks; `null` where the sentence does not say. */
  speaker: TokenRange | null;
  /** Whether the speaker stands behind the verb: "said Ilvane". */
  inverted: boolean;
  /** Whether the verb hangs on a main clause: ", adding that". */
  participle: boolean;
  /** Whether it is not said that somebody said it: "would say", "did not say". */
  unreal: boolean;
  /** Whether it goes on for the subject of the verb before: "and added that". */
  joined: boolean;
}

/** Auxiliaries and adverbs that can stand between a subject and its verb. */
const LONGEST_GROUP = 6;

/** Tokens of a clause before an inverted verb: "It rains, says Ilvane". */
const SHORTEST_BEFORE = 3;

/** Returns the cues of a sentence in reading order. */
export function findCues(tokens: readonly Token[], language: Language): Cue[] {
  const cues: Cue[] = [];
  const headline = isHeadline(tokens);
  for (const [at, token] of tokens.entries()) {
    const kind = token.kind === 'word' ? language.verbs.get(token.form) : undefined;
    if (!kind || (token.capital && at > 0 && !headline)) continue;
    const cue = cueAt(tokens, at, kind, cues, language);
    if (cue) cues.push(cue);
  }
  return cues;
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
  cues: readonly Cue[],
  language: Language,
): Cue | null {
  const token = tokens[at];
  if (!token) return null;
  if (language.closers.has(token.form) && !isBehindSaid(tokens, at)) return null;
  const { first, unreal, passive } = verbGroup(tokens, at, language);
  const particle = language.particles.has(tokens[at + 1]?.form ?? '');
  const turned = particle && (kind === 'judge' || kind === 'urge');
  const base = {
    kind: turned ? ('urge' as const) : kind,
    at,
    end: turned ? at + 2 : at + 1,
    first,
    unreal,
    participle: false,
    inverted: false,
    joined: false,
  };
  const previous = cues.at(-1) ?? null;
  const before = tokens[first - 1];
  if (language.participles.has(token.form) && first === at) {
    const speaker = subjectOfParticiple(tokens, at, cues, language);
    return { ...base, speaker, participle: true, joined: true };
  }
  const ambiguous = language.ambiguous.has(token.form);
  if (passive) {
    const speaker = agentOf(tokens, at, language);
    return speaker && { ...base, speaker };
  }
  if (before && isAdjective(before, language)) return null;
  if (before && language.and.has(before.form)) {
    if (ambiguous && !opensReport(tokens[at + 1], language)) return null;
    const speaker = previous?.speaker ?? mainSubject(tokens, first - 1, language);
    return { ...base, speaker, joined: true };
  }
  const frame = frameOf(tokens, first, language);
  if (frame !== null) {
    const front = phraseBefore(tokens, frame, 0, language);
    const behind = front ? null : phraseAfter(tokens, frame + 1, at, language);
    if (front || behind) return { ...base, first: frame, speaker: front ?? behind };
  }
  if (resumes(tokens, first, at, language)) {
    const speaker = previous?.speaker ?? mainSubject(tokens, first, language);
    return { ...base, speaker, unreal: false, joined: true };
  }
  const floor = floorOf(cues, language, tokens);
  const subject = phraseBefore(tokens, first, floor, language);
  const closing = subject && endsWithSubject(tokens, at, subject, language);
  if (closing) return { ...base, speaker: closing, inverted: true };
  if (
    mayInvert(tokens, first, at, subject, language) ||
    hasSubjectBehind(tokens, at, kind, language)
  ) {
    const next = tokens[at + 1];
    const skipped = language.verbFirst && next && language.addressees.has(next.form) ? 2 : 1;
    const behind = phraseAfter(tokens, at + skipped, tokens.length, language);
    if (behind) return { ...base, speaker: behind, inverted: true };
  }
  const set = before?.kind === 'word' && subject && tokens[subject.first - 1]?.kind === 'marked';
  if (!set && ambiguous && isNoun(tokens, first, at, subject, language)) {
    return null;
  }
  if (subject && kind === 'judge' && isObject(tokens, subject, language)) return null;
  return { ...base, speaker: subject };
}

/** Whether a form behind this word is no verb: "the pledged delegates". */
function isAdjective({ form }: Token, language: Language): boolean {
  return language.determiners.has(form) && !language.pronouns.has(form) && !language.that.has(form);
}

/** "attended a class | called 'Perception'": whether the phrase is the object of another verb. */
function isObject(tokens: readonly Token[], { first }: TokenRange, language: Language): boolean {
  const before = tokens[first - 1];
  if (!before || before.kind !== 'word' || before.capital || language.pastEnding === null)
    return false;
  return before.form.endsWith(language.pastEnding) || language.finite.has(before.form);
}

/** Who says what a participle reports: ", adding that" the main subject, "officials saying that" its own. */
function subjectOfParticiple(
  tokens: readonly Token[],
  at: number,
  cues: readonly Cue[],
  language: Language,
): TokenRange | null {
  const before = tokens[at - 1];
  const hangs = !before || before.kind !== 'word' || language.prepositions.has(before.form);
  if (!hangs && !language.and.has(before.form)) {
    const own = phraseBefore(tokens, at, 0, language);
    if (own) return own;
  }
  const main = cues.findLast((cue) => !cue.participle && !isRelative(tokens, cue, language));
  return main?.speaker ?? mainSubject(tokens, at, language) ?? laterSubject(tokens, at, language);
}

/** "Noting that it rained, | Ilvane left": the subject of the main clause behind. */
function laterSubject(tokens: readonly Token[], at: number, language: Language): TokenRange | null {
  const comma = tokens.findIndex(({ form }, index) => index > at + 1 && form === ',');
  return comma < 0 ? null : phraseAfter(tokens, comma + 1, tokens.length, language);
}

/** Whether the cue stands in a relative clause: "Ilvane, who said". */
export function isRelative(
  tokens: readonly Token[],
  { first }: Pick<Cue, 'first'>,
  language: Language,
): boolean {
  return language.relatives.has(tokens[first - 1]?.form ?? '');
}

/** Whether an infinitive only goes on with the verb before: "went on to say". */
function resumes(tokens: readonly Token[], first: number, at: number, language: Language): boolean {
  if (language.infinitive === null || tokens[at - 1]?.form !== language.infinitive) return false;
  return isForm(tokens[first - 1], 'on', 'continued', 'proceeded');
}

/** Tokens between an auxiliary and its participle. */
const LONGEST_FRAME = 16;

/** Returns the auxiliary of a participle at the end of its clause: "Ilvane | hat am Montag gesagt". */
function frameOf(tokens: readonly Token[], first: number, language: Language): number | null {
  if (language.frames.size === 0) return null;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_FRAME); at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'marked' || isForm(token, ',', ':', ';')) return null;
    if (language.frames.has(token.form)) return at;
  }
  return null;
}

/** Whether something said can end before token `at`: a comma or marked words. */
function isBehindSaid(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const said = isForm(before, ',') ? tokens[at - 2] : before;
  return said?.kind === 'marked' || (at > SHORTEST_BEFORE && isForm(before, ','));
}

/** Where a subject may begin at the earliest: behind the verb before, unless that is set in commas. */
function floorOf(cues: readonly Cue[], language: Language, tokens: readonly Token[]): number {
  const previous = cues.findLast((cue) => !cue.participle && !isRelative(tokens, cue, language));
  return previous ? previous.end : 0;
}

/**
 * "… is under pressure, said the firm's head, Mara Ilvane.": returns a phrase behind the verb that
 * fills the sentence to its end, where the one before stands behind a comma.
 */
function endsWithSubject(
  tokens: readonly Token[],
  at: number,
  subject: TokenRange,
  language: Language,
): TokenRange | null {
  if (!isForm(tokens[at - 1], ',') || subject.first > 0) return null;
  const behind = phraseAfter(tokens, at + 1, tokens.length, language);
  if (!behind || behind.end - behind.first < 2) return null;
  const next = tokens[behind.end];
  return !next || (next.form === '.' && behind.end === tokens.length - 1) ? behind : null;
}

function mayInvert(
  tokens: readonly Token[],
  first: number,
  at: number,
  subject: TokenRange | null,
  language: Language,
): boolean {
  const before = tokens[first - 1];
  const said = isDash(before) ? tokens[first - (isForm(tokens[first - 2], ',') ? 3 : 2)] : before;
  if (said?.kind === 'marked' || (isDash(before) && language.verbFirst)) return true;
  if (first === 0 && !language.verbFirst) return tokens[at + 1]?.capital === true;
  const head = subject && tokens[subject.first];
  if (head && !language.oblique.has(head.form)) return false;
  if (language.verbFirst) return true;
  return first > SHORTEST_BEFORE && isForm(before, ',', '!', '?');
}

/** "So nannte er es": whether a pronoun behind the verb must be its subject. */
function hasSubjectBehind(
  tokens: readonly Token[],
  at: number,
  kind: VerbKind,
  language: Language,
): boolean {
  const next = tokens[at + 1];
  if (!language.verbFirst || !next || !language.pronouns.has(next.form)) return false;
  return kind !== 'judge' || !language.objects.has(next.form);
}

/** "the report claims", but "their claims", "a claim": such a form is a verb only behind a plain subject. */
function isNoun(
  tokens: readonly Token[],
  first: number,
  at: number,
  subject: TokenRange | null,
  language: Language,
): boolean {
  const before = tokens[first - 1];
  const verb = tokens[at];
  if (!subject || !before || !verb || before.kind !== 'word') return true;
  if (opensReport(tokens[at + 1], language)) return false;
  if (language.determiners.has(before.form) || language.prepositions.has(before.form)) return true;
  if (language.pronouns.has(before.form) || language.relatives.has(before.form)) return false;
  if (/'s?$/.test(before.form)) return true;
  const plural = before.form.endsWith('s') && !verb.form.endsWith('s');
  const heads = tokens[subject.first];
  const noun = heads && (heads.capital || language.determiners.has(heads.form));
  return !before.capital && !(plural && noun) && first === at;
}

function opensReport(token: Token | undefined, language: Language): boolean {
  return token !== undefined && (language.that.has(token.form) || token.kind === 'marked');
}

/** "was asked by a reporter": returns who asked. */
function agentOf(tokens: readonly Token[], at: number, language: Language): TokenRange | null {
  const by = tokens[at + 1];
  return by && language.by.has(by.form)
    ? phraseAfter(tokens, at + 2, tokens.length, language)
    : null;
}

function verbGroup(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { first: number; unreal: boolean; passive: boolean } {
  let first = at;
  let unreal = false;
  let passive = false;
  for (let left = at - 1; left >= Math.max(0, at - LONGEST_GROUP); left -= 1) {
    const token = tokens[left];
    if (!token || token.kind !== 'word') break;
    const negated = token.form.endsWith("n't") || language.unreal.has(token.form);
    const infinitive = token.form === language.infinitive && left === at - 1;
    const adverb = isAdverb(token, language);
    const quoted = isForm(token, 'as', 'quoted') && isForm(tokens[at], 'saying', 'telling');
    if (!negated && !adverb && !infinitive && !quoted && !language.auxiliaries.has(token.form))
      break;
    if (token.capital && left > 0 && !adverb) break;
    passive ||= language.passives.has(token.form) && isPast(tokens[at], language);
    unreal ||= negated || infinitive;
    first = left;
  }
  return { first, unreal, passive };
}

/** Whether a form can be passive: "was asked", not "was asking". */
function isPast(token: Token | undefined, language: Language): boolean {
  return token !== undefined && !language.participles.has(token.form);
}
