/** Decides where the subject of a verb of saying stands: before it, behind it, or in the main clause. */
import type { Grammar, VerbKind } from '../languages/grammar.ts';
import { behindCircumstance } from './behind-circumstance.ts';
import { isRelative, type Cue } from './cue.ts';
import { isFinite } from './is-finite.ts';
import { isNamed } from './is-named.ts';
import { mainSubject } from './main-subject.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Token } from './read-sentences.ts';
import { isDash, isForm, type TokenRange } from './token-range.ts';

/** Tokens of a clause before an inverted verb: "It rains, says Ilvane". */
const SHORTEST_BEFORE = 3;

/** Who says what a participle reports: ", adding that" the main subject, "officials saying that" its own. */
export function subjectOfParticiple(
  tokens: readonly Token[],
  at: number,
  cues: readonly Cue[],
  grammar: Grammar,
): TokenRange | null {
  const before = tokens[at - 1];
  const hangs = !before || before.kind !== 'word' || grammar.prepositions.has(before.form);
  if (!hangs && !grammar.and.has(before.form)) {
    const own = phraseBefore(tokens, at, 0, grammar);
    if (own) return issuerOf(tokens, own, grammar);
  }
  const mains = cues.filter((cue) => !cue.participle && !isRelative(tokens, cue, grammar));
  // "Ilvane wrote they knew of it, adding": a thought is part of what is said.
  const main = mains.findLast(({ kind }) => kind !== 'think') ?? mains.at(-1);
  return main?.speaker ?? mainSubject(tokens, at, grammar) ?? laterSubject(tokens, at, grammar);
}

/** "Ilvane issued | a statement saying": who made it; the phrase itself where nobody is named. */
function issuerOf(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  grammar: Grammar,
): TokenRange {
  const noun = tokens[end - 1];
  if (!noun || !grammar.sayings.has(noun.form)) return { first, end };
  for (let at = end - 2; at > first + 1; at -= 1) {
    const before = tokens[at - 1];
    if (!before || !grammar.determiners.has(tokens[at]?.form ?? '')) continue;
    if (before.capital || grammar.prepositions.has(before.form)) continue;
    return { first, end: at - 1 };
  }
  return { first, end };
}

/** "Noting that it rained, | Ilvane left": the subject of the main clause behind. */
function laterSubject(tokens: readonly Token[], at: number, grammar: Grammar): TokenRange | null {
  const comma = tokens.findIndex(({ form }, index) => index > at + 1 && form === ',');
  return comma < 0 ? null : phraseAfter(tokens, comma + 1, tokens.length, grammar);
}

/** Whether something said can end before token `at`: a comma or marked words. */
export function isBehindSaid(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const said = isForm(before, ',') ? tokens[at - 2] : before;
  return said?.kind === 'marked' || (at > SHORTEST_BEFORE && isForm(before, ','));
}

/** Where a subject may begin at the earliest: behind the verb before, unless that is set in commas. */
export function floorOf(cues: readonly Cue[], grammar: Grammar, tokens: readonly Token[]): number {
  const previous = cues.findLast((cue) => !cue.participle && !isRelative(tokens, cue, grammar));
  return previous ? previous.end : 0;
}

/**
 * "… is under pressure, said the firm's head, Mara Ilvane.": returns a phrase behind the verb that
 * fills the sentence to its end, where the one before stands behind a comma.
 */
export function endsWithSubject(
  tokens: readonly Token[],
  at: number,
  subject: TokenRange,
  grammar: Grammar,
): TokenRange | null {
  if (!isForm(tokens[at - 1], ',') || isNamed(tokens, { first: 0, end: at }, grammar)) return null;
  const verb = tokens.slice(0, at).some((token) => isFinite(token, grammar));
  if (subject.first > 0 && !(grammar.verbFirst && verb)) return null;
  const start = behindCircumstance(tokens, at + 1, grammar);
  const behind = phraseAfter(tokens, start, tokens.length, grammar);
  if (!behind || behind.end - behind.first < 2) return null;
  const next = tokens[behind.end];
  return !next || (next.form === '.' && behind.end === tokens.length - 1) ? behind : null;
}

/** Whether the subject may stand behind the verb: nothing before it can be one. */
export function mayInvert(
  tokens: readonly Token[],
  first: number,
  at: number,
  subject: TokenRange | null,
  grammar: Grammar,
): boolean {
  const before = tokens[first - 1];
  if (before && grammar.relatives.has(before.form)) return false;
  const said = isDash(before) ? tokens[first - (isForm(tokens[first - 2], ',') ? 3 : 2)] : before;
  if (said?.kind === 'marked' || (isDash(before) && grammar.verbFirst)) return true;
  if (first === 0 && !grammar.verbFirst) return tokens[at + 1]?.capital === true;
  const head = subject && tokens[subject.first];
  if (head && !grammar.oblique.has(head.form)) return false;
  if (grammar.verbFirst) return true;
  // "But, said Ilvane, it rains"
  const joint = first === 2 && grammar.coordinators.has(tokens[0]?.form ?? '');
  return (joint || first > SHORTEST_BEFORE) && isForm(before, ',', '!', '?');
}

/** "So nannte er es": whether a pronoun behind the verb must be its subject. */
export function hasSubjectBehind(
  tokens: readonly Token[],
  at: number,
  kind: VerbKind,
  grammar: Grammar,
): boolean {
  const next = tokens[at + 1];
  if (!grammar.verbFirst || !next || !grammar.pronouns.has(next.form)) return false;
  return kind !== 'judge' || !grammar.objects.has(next.form);
}
