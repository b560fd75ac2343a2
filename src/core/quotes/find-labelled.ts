/**
 * Finds paragraphs that a label gives to somebody: `Quote from Ilvane: "…"`, the turns of a
 * transcript (`Ilvane: We begin.`), the answers of an interview (`A: We begin.`), a headline (`Ilvane: we begin`), and credits (`"…" — Ilvane`).
 */
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { readInterview, type Interview } from './interview.ts';
import type { Language } from './languages/language.ts';
import { colonOf, LONGEST_LABEL, quoteLabel } from './quote-label.ts';
import type { Sentence } from './read-sentences.ts';
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

/** Returns the utterances of labelled paragraphs by where their first sentence starts. */
export function findLabelled(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Person[],
  language: Language,
): Map<number, Utterance[]> {
  const labels = new Map<Sentence, Label>();
  const turns = new Map<string, number>();
  const found = new Map<number, Utterance[]>();
  const openings = sentences.filter(
    ({ paragraph }, index) => sentences[index - 1]?.paragraph !== paragraph,
  );
  const interview = readInterview(text, openings, people, language.code);
  for (const sentence of openings) {
    if (interview?.questions.has(sentence) || interview?.answers.has(sentence)) continue;
    const label = labelOf(text, sentence, language);
    if (!label) continue;
    labels.set(sentence, label);
    const last = lastWord(label.name);
    if (last !== '') turns.set(last, (turns.get(last) ?? 0) + 1);
  }
  const known = new Set(people.map(({ name }) => lastWord(name)));
  const ends = paragraphEnds(sentences);
  for (const [sentence, label] of labels) {
    const named = label.name !== '' && known.has(lastWord(label.name));
    const isTurn =
      (turns.get(lastWord(label.name)) ?? 0) >= FEWEST_TURNS && (named || turns.size > 1);
    const isHeadline = named && sentence.paragraph === 0;
    const marked = sentence.tokens[label.colon + 1]?.kind === 'marked';
    if (marked ? label.cue === null : !isTurn && !isHeadline) continue;
    const span = contentOf(text, sentence, label, ends.get(sentence.paragraph) ?? sentence.end);
    if (span) found.set(sentence.start, [labelledUtterance(sentence, label, span)]);
  }
  if (interview) addTurns(text, sentences, interview, ends, found);
  for (const sentence of sentences) {
    const credit = creditOf(sentence, language);
    if (credit) found.set(sentence.start, [...(found.get(sentence.start) ?? []), credit]);
  }
  return found;
}

/** Adds the answers as the guest's, and that nobody is quoted in the questions. */
function addTurns(
  text: string,
  sentences: readonly Sentence[],
  { questions, answers, guest }: Interview,
  ends: ReadonlyMap<number, number>,
  found: Map<number, Utterance[]>,
): void {
  const asked = new Set(Array.from(questions, ({ paragraph }) => paragraph));
  for (const { paragraph, start } of sentences) if (asked.has(paragraph)) found.set(start, []);
  for (const sentence of answers) {
    const label = { cue: { first: 0, end: 1 }, speaker: null, colon: 1, name: '' };
    const span = contentOf(text, sentence, label, ends.get(sentence.paragraph) ?? sentence.end);
    if (!span) continue;
    const utterance = labelledUtterance(sentence, label, span);
    found.set(sentence.start, [
      { ...utterance, follows: guest !== null, meant: guest ? [guest] : [] },
    ]);
  }
}

function paragraphEnds(sentences: readonly Sentence[]): Map<number, number> {
  return new Map(sentences.map(({ paragraph, end }) => [paragraph, end]));
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? '';
}

function labelOf(text: string, { tokens }: Sentence, language: Language): Label | null {
  const quote = quoteLabel(tokens, language);
  if (quote) return { ...quote, name: '' };
  const colon = colonOf(tokens);
  if (colon < 1 || colon === tokens.length - 1) return null;
  const speaker = { first: 0, end: colon };
  const words = tokens.slice(0, colon);
  const isName = words.every(
    ({ capital, kind, form }) =>
      capital || kind === 'mark' || /^\d+$/.test(form) || language.prepositions.has(form),
  );
  const excluded = words.some(
    ({ kind, form }) => kind === 'marked' || language.notSpeakers.has(form) || form === ',',
  );
  if (!isName || excluded || !words.some(({ form }) => /\p{L}/u.test(form))) return null;
  const span = spanOf(tokens, speaker);
  if (!span) return null;
  const name = text.slice(span.start, span.end).toLowerCase();
  return { cue: null, speaker, colon, name };
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
  const words = text.slice(first.start, end).replace(/[.\s]+$/, '');
  return { start: first.start, end: first.start + words.length };
}

function labelledUtterance(sentence: Sentence, label: Label, span: TextSpan): Utterance {
  const { tokens } = sentence;
  const sign = tokens[label.colon];
  const colon = sign ? { start: sign.start, end: sign.end } : null;
  return {
    type: 'direct',
    span,
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
function creditOf(sentence: Sentence, language: Language): Utterance | null {
  const { tokens } = sentence;
  const at = tokens.findLastIndex(({ kind }) => kind === 'marked');
  const marked = tokens[at];
  const dash = tokens[at + 1];
  if (at !== 0 || !marked || !dash || !isDash(dash)) return null;
  const words = tokens.slice(at + 2);
  const named = words.length > 1 && words.length <= LONGEST_LABEL && words[0]?.capital === true;
  if (!named || !words[1]?.capital) return null;
  if (words.some(({ form }) => language.verbs.has(form) || language.finite.has(form))) return null;
  const comma = tokens.findIndex((token, index) => index > at + 2 && isForm(token, ',', '('));
  return {
    type: 'direct',
    span: { start: marked.start, end: marked.end },
    cue: { start: dash.start, end: dash.end },
    speaker: spanOf(tokens, { first: at + 2, end: comma < 0 ? tokens.length : comma }),
    follows: false,
    meant: [],
    continues: false,
    runsOn: false,
    sentence,
  };
}
