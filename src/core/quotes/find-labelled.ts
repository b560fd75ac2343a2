/**
 * Finds paragraphs that a label gives to somebody: `Quote from Ilvane: "…"`, the turns of a
 * transcript (`Ilvane: We begin.`), the answers of an interview (`A: We begin.`), a headline (`Ilvane: we begin`), and credits (`"…" — Ilvane`).
 */
import type { Grammar } from '../languages/grammar.ts';
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findAnswers, withoutStop } from './find-answers.ts';
import { endsAsking, isInitials, readInterview, type Turn } from './interview.ts';
import { isClock } from './noun-phrase.ts';
import { colonOf, LONGEST_LABEL, quoteLabel } from './quote-label.ts';
import type { Sentence, Token } from './read-sentences.ts';
import { isDash, isForm, spanOf, type TokenRange } from './token-range.ts';
import { spanOrNull, type Utterance } from './utterance.ts';

/** Turns of one speaker from which a text with unknown names is a transcript. */
const FEWEST_TURNS = 2;

interface Label {
  cue: TokenRange | null;
  /** `null` where the label names nobody. */
  speaker: TokenRange | null;
  /** Index of the colon. */
  colon: number;
  /** The name, in lower case; `''` behind a label of a quote. */
  name: string;
}

export interface Labelled {
  /** The utterances of labelled paragraphs, by where their first sentence starts. */
  found: ReadonlyMap<number, Utterance[]>;
  /** The sentences of an interviewer, in which only reports are somebody's words. */
  asked: ReadonlySet<Sentence>;
}

/** Returns what labels give to somebody, and to the interviewer. */
export function findLabelled(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Person[],
  grammar: Grammar,
): Labelled {
  const labels = new Map<Sentence, Label>();
  const turns = new Map<string, number>();
  const found = new Map<number, Utterance[]>();
  const asked = new Set<Sentence>();
  const paragraphs = byParagraph(sentences);
  for (const [sentence] of paragraphs.values()) {
    const label = sentence && labelOf(text, sentence, grammar);
    if (!label) continue;
    labels.set(sentence, label);
    const last = lastWord(label.name);
    if (last !== '') turns.set(last, (turns.get(last) ?? 0) + 1);
  }
  const known = new Set(people.map(({ name }) => lastWord(name)));
  const named = new Map<number, Turn>();
  for (const [sentence, label] of labels) {
    const isKnown = label.name !== '' && known.has(lastWord(label.name));
    const isTurn =
      (turns.get(lastWord(label.name)) ?? 0) >= FEWEST_TURNS && (isKnown || turns.size > 1);
    const isHeadline = isKnown && sentence.paragraph === 0;
    const words = paragraphs.get(sentence.paragraph) ?? [];
    const initials = isInitials(label.name.toUpperCase());
    if (isTurn || initials || (isKnown && !isHeadline)) {
      const turn = namedTurn(text, sentence, label, words);
      if (turn) named.set(sentence.paragraph, turn);
    }
    const marked = sentence.tokens[label.colon + 1]?.kind === 'marked';
    if (marked ? label.cue === null : !isTurn && !isHeadline) continue;
    const span = contentOf(text, sentence, label, words.at(-1)?.end ?? sentence.end);
    if (span) found.set(sentence.start, [labelledUtterance(sentence, label, span)]);
  }
  const interview = readInterview(text, paragraphs, named, people, grammar);
  if (interview) {
    for (const [index, { asks, speaker }] of interview.turns) {
      const quoted = speaker && !isInitials(text.slice(speaker.start, speaker.end));
      if (!asks || quoted) continue;
      const words = paragraphs.get(index) ?? [];
      for (const { start } of words) found.delete(start);
      for (const sentence of words) asked.add(sentence);
    }
    for (const answer of findAnswers(text, paragraphs, interview, people, grammar)) {
      found.set(answer.sentence.start, [answer]);
    }
  }
  for (const sentence of sentences) {
    const credit = creditOf(sentence, grammar);
    if (credit) found.set(sentence.start, [...(found.get(sentence.start) ?? []), credit]);
  }
  return { found, asked };
}

/** The turn of an interview that a label with a name begins; `null` for an empty one. */
function namedTurn(
  text: string,
  { tokens }: Sentence,
  { colon, speaker }: Label,
  paragraph: readonly Sentence[],
): Turn | null {
  const sign = tokens[colon];
  const first = tokens[colon + 1];
  if (!sign || !first || !speaker) return null;
  return {
    asks: endsAsking(text, paragraph),
    cue: { start: sign.start, end: sign.end },
    speaker: spanOf(tokens, speaker),
    start: first.start,
  };
}

function byParagraph(sentences: readonly Sentence[]): Map<number, Sentence[]> {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const words = paragraphs.get(sentence.paragraph);
    if (words) words.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  return paragraphs;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? '';
}

function labelOf(text: string, { tokens }: Sentence, grammar: Grammar): Label | null {
  const quote = quoteLabel(tokens, grammar);
  if (quote) return { ...quote, name: '' };
  const colon = colonOf(tokens);
  if (colon < 1 || colon === tokens.length - 1) return null;
  const first = isClock(tokens[0]) ? 1 : 0;
  const speaker = { first, end: colon };
  const words = tokens.slice(first, colon);
  const isName = words.every(
    ({ capital, kind, form }) =>
      capital || kind === 'mark' || /^\d+$/.test(form) || grammar.prepositions.has(form),
  );
  const excluded = words.some(
    ({ kind, form }) => kind === 'marked' || grammar.notSpeakers.has(form) || form === ',',
  );
  if (!isName || excluded || !words.some(({ form }) => /\p{L}/u.test(form))) return null;
  if (isScore(tokens, colon) || !isSaid(tokens.slice(colon + 1))) return null;
  const span = spanOf(tokens, speaker);
  if (!span) return null;
  const name = text.slice(span.start, span.end).toLowerCase();
  return { cue: null, speaker, colon, name };
}

/** "Arden – Brelm 2:1": a colon between numbers. */
function isScore(tokens: readonly Token[], colon: number): boolean {
  return [colon - 1, colon + 1].every((at) => /^\d+$/.test(tokens[at]?.form ?? ''));
}

/** Whether words can be somebody's, unlike figures: "Arden Party: 28.5 % Seats 7". */
function isSaid(words: readonly Token[]): boolean {
  if (!/^\p{N}/u.test(words[0]?.form ?? '')) return true;
  const word = words.some(
    ({ kind, capital, form }) => kind === 'word' && !capital && /^\p{L}/u.test(form),
  );
  return word || isForm(words.at(-1), '.', '!', '?', '…');
}

function contentOf(
  text: string,
  { tokens }: Sentence,
  { colon }: Label,
  end: number,
): TextSpan | null {
  const first = tokens[colon + 1];
  if (!first) return null;
  if (first.kind === 'marked') return { start: first.start, end: first.end };
  return { start: first.start, end: withoutStop(text, first.start, end) };
}

function labelledUtterance(sentence: Sentence, label: Label, span: TextSpan): Utterance {
  const { tokens } = sentence;
  const sign = tokens[label.colon];
  const colon = sign ? { start: sign.start, end: sign.end } : null;
  return {
    type: 'direct',
    span,
    quoted: [],
    cue: spanOrNull(tokens, label.cue) ?? colon,
    speaker: spanOrNull(tokens, label.speaker),
    follows: label.speaker === null,
    meant: [],
    continues: false,
    runsOn: tokens[label.colon + 1]?.marked?.continues === true,
    sentence,
  };
}

/** `"…" — Mara Ilvane, Arden`, at the end of a paragraph. */
function creditOf(sentence: Sentence, grammar: Grammar): Utterance | null {
  const { tokens } = sentence;
  const [marked, dash] = tokens;
  if (marked?.kind !== 'marked' || !dash || !isDash(dash)) return null;
  const words = tokens.slice(2);
  if (words.some(({ kind }) => kind === 'marked')) return null;
  const named = words.length > 1 && words.length <= LONGEST_LABEL && words[0]?.capital === true;
  if (!named || !words[1]?.capital) return null;
  if (words.some(({ form }) => grammar.verbs.has(form) || grammar.finite.has(form))) return null;
  const comma = tokens.findIndex((token, index) => index > 2 && isForm(token, ',', '('));
  return {
    type: 'direct',
    span: { start: marked.start, end: marked.end },
    quoted: [],
    cue: { start: dash.start, end: dash.end },
    speaker: spanOf(tokens, { first: 2, end: comma < 0 ? tokens.length : comma }),
    follows: false,
    meant: [],
    continues: false,
    runsOn: false,
    sentence,
  };
}
