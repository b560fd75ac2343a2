/**
 * Gives the marked words that no verb of saying claims to whoever can have said them: the speaker
 * that a colon announces, the one before, or nobody. Short ones are terms, titles and nicknames.
 */
import type { Grammar } from '../languages/grammar.ts';
import { isSlogan, isTerm } from './is-term.ts';
import { isTitle } from './is-title.ts';
import { mainSubject } from './main-subject.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Sentence, Token } from './read-sentences.ts';
import type { Report } from './report.ts';
import { isForm, spanOf, type TokenRange } from './token-range.ts';
import { spanOrNull, type Utterance } from './utterance.ts';

/** Who is about to speak. */
export type Lead = Pick<Utterance, 'speaker' | 'cue' | 'follows'>;

/** What was read before a sentence. */
export interface Context {
  /** The last utterance, and the index of its paragraph. */
  last: Utterance | null;
  paragraph: number;
  /** The sentence before. */
  before: Sentence | null;
  /** Who is about to speak, if the sentence before ends with a colon. */
  lead: Lead | null;
}

/** Fewest words of a part of a sentence between marks behind what is somebody's in it. */
const SHORTEST_SAME = 2;

/** Fewest words of a quote that stands alone in its sentence. */
const SHORTEST_ALONE = 3;

/** Tokens of a joint between two quotes, with its colon. */
const LONGEST_JOINT = 3;

/** Fewest words of one inside a sentence that has no verb of saying: shorter ones are terms. */
const SHORTEST_INSIDE = 9;

/** The same where the sentence before is somebody's, or their first letter shows them to be part of a sentence. */
const SHORTEST_PART = 5;

/** Returns the utterances among the marked words of a sentence that are in no report. */
export function claimMarked(
  text: string,
  sentence: Sentence,
  reports: readonly Report[],
  context: Context,
  grammar: Grammar,
): Utterance[] {
  const { tokens } = sentence;
  const taken = reports.flatMap(({ parts }) => parts);
  const found: Utterance[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'marked') continue;
    if (taken.some(({ first, end }) => at >= first && at < end)) continue;
    // The one before may have taken the whole sentence.
    if (token.start < (found.at(-1)?.span.end ?? 0)) continue;
    const said = grammar.verbSecond ? reports.findLast((each) => each.cue.end <= at) : undefined;
    const utterance =
      (said && goingOnIn(text, sentence, at, token, said, grammar)) ??
      claimed(text, sentence, at, token, context, grammar);
    if (utterance) found.push(utterance);
  }
  return found;
}

/** "nannte Beck einen „wahren Seemann“, dem „der Hafen viel verdankt“": part of what a report before it began. */
function goingOnIn(
  text: string,
  sentence: Sentence,
  at: number,
  token: Token,
  { cue, speaker }: Report,
  grammar: Grammar,
): Utterance | null {
  const { tokens } = sentence;
  const words = text.slice(token.start, token.end).split(/\s+/).length;
  if (!isPartial(text, token, grammar) || words < SHORTEST_SAME) return null;
  if (isTerm(text, tokens, at, grammar)) return null;
  return {
    ...alone(sentence, token),
    cue: spanOrNull(tokens, cue),
    speaker: spanOrNull(tokens, speaker),
    continues: true,
  };
}

/** Returns marked words as an utterance of nobody. */
function alone(sentence: Sentence, { start, end, marked }: Token): Utterance {
  return {
    type: 'direct',
    span: { start, end },
    quoted: [],
    cue: null,
    speaker: null,
    follows: false,
    meant: [],
    continues: false,
    runsOn: marked?.continues === true,
    sentence,
  };
}

function claimed(
  text: string,
  sentence: Sentence,
  at: number,
  token: Token,
  { last, paragraph, before, lead }: Context,
  grammar: Grammar,
): Utterance | null {
  const { tokens } = sentence;
  const words = text.slice(token.start, token.end).split(/\s+/).length;
  const bare = alone(sentence, token);
  if (isForm(tokens[at - 1], ':')) {
    if (grammar.capitalNouns && isTerm(text, tokens, at, grammar)) return null;
    const subject = isHeadline(text, sentence)
      ? null
      : (comesFrom(tokens, at - 1, grammar) ?? mainSubject(tokens, at - 1, grammar));
    const follows = !subject && sentence.paragraph - paragraph <= 1;
    // "Und: „Wir bauen weiter.“"
    const joint = follows && at <= LONGEST_JOINT;
    const speaker = joint ? (last?.speaker ?? null) : spanOrNull(tokens, subject);
    return { ...bare, speaker, follows };
  }
  // "Mara Ilvane („Das freut mich sehr.“)"
  const named =
    grammar.capitalNouns && isForm(tokens[at - 1], '(') && tokens[at - 2]?.capital === true;
  if (named && words >= SHORTEST_PART && /[.!?…]$/.test(text.slice(token.start, token.end - 1))) {
    return { ...bare, speaker: spanOrNull(tokens, phraseBefore(tokens, at - 1, 0, grammar)) };
  }
  const follows =
    last !== null && last.sentence.start === before?.start && paragraph === sentence.paragraph;
  if (isSlogan(tokens, at, grammar) && words > 1) {
    return { ...bare, speaker: spanOrNull(tokens, mainSubject(tokens, tokens.length, grammar)) };
  }
  if (!standsAlone(tokens, at)) {
    const shortest = follows || isPartial(text, token, grammar) ? SHORTEST_PART : SHORTEST_INSIDE;
    if (isTerm(text, tokens, at, grammar) || words < shortest) return null;
    if (isForm(tokens[at - 1], ',')) {
      return { ...bare, speaker: spanOrNull(tokens, mainSubject(tokens, at - 1, grammar)) };
    }
    if (grammar.capitalNouns && !hasVerb(text, token, grammar)) return null;
    if (!follows) return { ...bare, speaker: spanOrNull(tokens, whoWants(tokens, at, grammar)) };
    const whole = at === 0 ? spanOf(tokens, { first: 0, end: tokens.length }) : null;
    const { cue, speaker } = last;
    return whole
      ? { ...bare, type: 'mixed', span: whole, cue, speaker, follows }
      : { ...bare, cue, speaker, follows };
  }
  if (last?.runsOn) {
    return { ...bare, cue: last.cue, speaker: last.speaker, follows: true, continues: true };
  }
  if (token.marked?.single === true && isTitle(text, token)) return null;
  if (lead) return { ...bare, ...lead };
  if (follows) {
    const goesOn = last.type === 'direct';
    return { ...bare, cue: last.cue, speaker: last.speaker, follows, continues: goesOn };
  }
  if (words < SHORTEST_ALONE) return null;
  if (before && before.paragraph === sentence.paragraph) {
    const subject = mainSubject(before.tokens, before.tokens.length, grammar);
    return { ...bare, speaker: spanOrNull(before.tokens, subject) };
  }
  const goesOn = last !== null && sentence.paragraph - paragraph <= 1;
  return { ...bare, speaker: goesOn ? last.speaker : null, follows: goesOn };
}

/** „in den nächsten Wochen prüfen“: names and titles have a capital letter where all nouns have one. */
function isPartial(text: string, { marked }: Token, grammar: Grammar): boolean {
  return (
    grammar.capitalNouns &&
    marked !== null &&
    /^\p{Ll}/u.test(text.slice(marked.inner.start, marked.inner.end))
  );
}

/** "Kritik kam von | Mara Ilvane: „…“": from whom words come that a colon announces; `null` where that is not said. */
function comesFrom(tokens: readonly Token[], colon: number, grammar: Grammar): TokenRange | null {
  if (!grammar.verbSecond) return null;
  const verb = tokens.findIndex((token, at) => at < colon && isForm(token, ...COMING));
  const by = tokens.findIndex(
    (token, at) => at > verb && at < colon && isForm(token, 'von', 'vom'),
  );
  return verb < 0 || by < 0 ? null : phraseAfter(tokens, by + 1, colon, grammar, true);
}

const COMING = ['kam', 'kamen', 'kommt', 'kommen', 'stammt', 'stammte'];

/** "Ilvane will „in den nächsten Wochen prüfen“": who wants what stands between marks; `null` for nobody. */
function whoWants(tokens: readonly Token[], at: number, grammar: Grammar): TokenRange | null {
  const verb = tokens.slice(0, at).some(({ form }) => grammar.wanting.has(form));
  return verb ? mainSubject(tokens, at, grammar) : null;
}

/** Whether the marked words are a clause, and no long name: German names begin like sentences. */
function hasVerb(text: string, { marked }: Token, grammar: Grammar): boolean {
  const inner = marked ? text.slice(marked.inner.start, marked.inner.end) : '';
  if (/^\P{Lu}|[,.!?…]$/u.test(inner)) return true;
  return inner
    .split(/[^\p{L}]+/u)
    .some((word) => grammar.finite.has(word) || grammar.verbs.has(word));
}

/** A first line without a full stop, whose first words are a topic: "Tunnel fire in Arden: 'We ran'". */
function isHeadline(text: string, { paragraph, end }: Sentence): boolean {
  return paragraph === 0 && !/[.!?…]['"’”“»«]?$/.test(text.slice(end - 2, end));
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  return tokens.every((token, index) => index === at || token.kind === 'mark');
}
