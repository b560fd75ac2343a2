/**
 * Reads who asks and who answers in an interview: "Q: … / A: …", names before a colon, turns behind a
 * dash, or questions alone in their paragraph. An answer lasts until the next turn, however many
 * paragraphs it has.
 */
import type { Grammar } from '../languages/grammar.ts';
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Sentence } from './read-sentences.ts';
import { isDash, isForm } from './token-range.ts';

/** A paragraph in which somebody takes their turn to speak. */
export interface Turn {
  asks: boolean;
  /** The label, or its colon; `null` behind a dash and where there is no label. */
  cue: TextSpan | null;
  /** The name in the label. */
  speaker: TextSpan | null;
  /** Where its words begin, behind the label. */
  start: number;
}

export interface Interview {
  /** The turns by paragraph. */
  turns: ReadonlyMap<number, Turn>;
  /** Where the text names who answers, if no label does; empty where that is in doubt. */
  guest: readonly TextSpan[];
}

/** Fewest questions without a label in an interview. */
const FEWEST_QUESTIONS = 2;

/**
 * Returns the interview of a text; `null` where it has none.
 *
 * @param paragraphs - The sentences of each paragraph, by its index, in order.
 * @param named - The turns whose label is a name.
 */
export function readInterview(
  text: string,
  paragraphs: ReadonlyMap<number, readonly Sentence[]>,
  named: ReadonlyMap<number, Turn>,
  people: readonly Person[],
  grammar: Grammar,
): Interview | null {
  const labelled = new Map(byWho(text, named));
  const dashed = new Map<number, Turn>();
  const bare = new Map<number, Turn>();
  for (const [index, sentences] of paragraphs) {
    const turn = labelledTurn(sentences, grammar);
    if (turn) labelled.set(index, turn);
    else if (labelled.has(index)) continue;
    else if (isDash(sentences[0]?.tokens[0])) dashed.set(index, plainTurn(text, sentences, 1));
    else if (isQuestion(text, sentences)) bare.set(index, plainTurn(text, sentences, 0));
  }
  const turns = turnsOf(text, paragraphs, labelled, dashed, bare, grammar);
  if (!turns) return null;
  const [first] = turns.keys();
  const start = paragraphs.get(first ?? 0)?.[0]?.start ?? 0;
  const guest = guestOf(text, people, start, grammar);
  return { turns, guest: guest.length > 0 ? guest : headed(paragraphs, first ?? 0) };
}

/** Tells names that ask from those that answer, who ask back now and then. */
function byWho(text: string, named: ReadonlyMap<number, Turn>): [number, Turn][] {
  const asking = new Map<string, number>();
  const nameOf = ({ speaker }: Turn): string =>
    speaker ? text.slice(speaker.start, speaker.end) : '';
  for (const turn of named.values()) {
    const name = nameOf(turn);
    asking.set(name, (asking.get(name) ?? 0) + (turn.asks ? 1 : -1));
  }
  return Array.from(named, ([index, turn]) => {
    return [index, { ...turn, asks: (asking.get(nameOf(turn)) ?? 0) > 0 }];
  });
}

/** Whether a label is initials alone: "M. I.". */
export function isInitials(label: string): boolean {
  return /^(?:\p{Lu}[.\s-]*){2,4}$/u.test(label);
}

/** Returns the turns of the form that the text has; `null` where it is no interview. */
function turnsOf(
  text: string,
  paragraphs: ReadonlyMap<number, readonly Sentence[]>,
  labelled: ReadonlyMap<number, Turn>,
  dashed: ReadonlyMap<number, Turn>,
  bare: ReadonlyMap<number, Turn>,
  grammar: Grammar,
): ReadonlyMap<number, Turn> | null {
  const answers = count(labelled, false);
  if (answers > 0 && count(labelled, true) > 0) return inOrder(labelled);
  const asked = Array.from(bare.keys());
  if (answers > 1 && asked.length >= FEWEST_QUESTIONS)
    return unlabelled(text, paragraphs, labelled);
  if (count(dashed, true) >= FEWEST_QUESTIONS) return alternating(dashed);
  if (asked.length <= FEWEST_QUESTIONS) return null;
  // Questions that the article puts to its readers are answered by nobody who says "I".
  const answered = asked.map((index) => paragraphs.get(index + 1));
  const own = answered.filter((words) => words && speaksOfSelf(words, grammar));
  if (own.length * 2 < asked.length) return null;
  const replies = asked.flatMap((index): [number, Turn][] => {
    const words = bare.has(index + 1) ? undefined : paragraphs.get(index + 1);
    return words ? [[index + 1, { ...plainTurn(text, words, 0), asks: false }]] : [];
  });
  return inOrder(bare, new Map(replies));
}

/** Adds to labelled answers that the paragraph before each asks, be it a question or not. */
function unlabelled(
  text: string,
  paragraphs: ReadonlyMap<number, readonly Sentence[]>,
  answers: ReadonlyMap<number, Turn>,
): Map<number, Turn> {
  const questions = new Map<number, Turn>();
  for (const index of answers.keys()) {
    const words = answers.has(index - 1) ? undefined : paragraphs.get(index - 1);
    if (words) questions.set(index - 1, { ...plainTurn(text, words, 0), asks: true });
  }
  return inOrder(questions, answers);
}

function count(turns: ReadonlyMap<number, Turn>, asks: boolean): number {
  return Array.from(turns.values()).filter((turn) => turn.asks === asks).length;
}

function inOrder(...lists: readonly ReadonlyMap<number, Turn>[]): Map<number, Turn> {
  const turns = lists.flatMap((list) => Array.from(list));
  return new Map(turns.toSorted(([one], [other]) => one - other));
}

/** Behind dashes every second turn asks, whether or not with a question mark. */
function alternating(dashed: ReadonlyMap<number, Turn>): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  let asked = false;
  for (const [index, turn] of dashed) {
    const first = turns.size === 0 && !turn.asks;
    if (first) continue;
    asked = turn.asks || !asked;
    turns.set(index, { ...turn, asks: asked });
  }
  return turns;
}

/** "Q: …", "P. …" at the front of a paragraph. */
function labelledTurn(sentences: readonly Sentence[], grammar: Grammar): Turn | null {
  const [opening, next] = sentences;
  const [word, sign, behind] = opening?.tokens ?? [];
  const start = behind?.start ?? next?.start;
  if (!word?.capital || !isForm(sign, ':', '.') || start === undefined) return null;
  const asks = grammar.questionLabels.has(word.form);
  if (!asks && !grammar.answerLabels.has(word.form)) return null;
  // "A. Reed": an initial, where the labels of the language have a colon.
  if (isForm(sign, '.') && !grammar.dottedLabels) return null;
  return { asks, cue: { start: word.start, end: word.end }, speaker: null, start };
}

function plainTurn(text: string, sentences: readonly Sentence[], skipped: number): Turn {
  const opening = sentences[0]?.tokens;
  const start = opening?.[skipped]?.start ?? sentences[0]?.start ?? 0;
  return { asks: endsAsking(text, sentences), cue: null, speaker: null, start };
}

/** Whether the paragraph is a question to somebody, without a word of who asks. */
function isQuestion(text: string, sentences: readonly Sentence[]): boolean {
  return endsAsking(text, sentences) && sentences[0]?.tokens[0]?.kind !== 'marked';
}

/** Whether a paragraph ends with a question mark. */
export function endsAsking(text: string, sentences: readonly Sentence[]): boolean {
  const end = sentences.at(-1)?.end ?? 0;
  return text.charAt(end - 1) === '?';
}

/** Whether a paragraph has words of somebody who speaks of themselves, outside of marks. */
export function speaksOfSelf(sentences: readonly Sentence[], grammar: Grammar): boolean {
  return sentences.some(({ tokens }) => tokens.some(({ form }) => grammar.firstPerson.has(form)));
}

/** Code units before a name that show whether the text is by somebody, or only about them. */
const LONGEST_LEAD = 12;

/** Where the only person is named whom the text names before its first question, or more than once there. */
function guestOf(
  text: string,
  people: readonly Person[],
  end: number,
  grammar: Grammar,
): readonly TextSpan[] {
  const named = people
    .filter(({ kind }) => kind === 'person')
    .map(({ mentions }) => ({
      mentions,
      times: mentions.filter((mention) => mention.start < end).length,
    }))
    .filter(({ times }) => times > 0);
  const often = named.filter(({ times }) => times > 1);
  const [guest] = often.length === 1 ? often : named;
  const first = guest?.mentions[0];
  if (!first || (named.length > 1 && often.length !== 1)) return [];
  const lead = text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
  const [, word = ''] = /(?:^|[^\p{L}])(\p{L}+)(?: the)? $/iu.exec(lead) ?? [];
  return grammar.writtenBy.has(word.toLowerCase()) ? [] : guest.mentions;
}

/** Words of the longest name in a headline. */
const LONGEST_NAME = 4;

/** The name that a headline gives its words to: 'Mara Ilvane: "We dig on"'. */
function headed(
  paragraphs: ReadonlyMap<number, readonly Sentence[]>,
  first: number,
): readonly TextSpan[] {
  const tokens = paragraphs.get(0)?.[0]?.tokens ?? [];
  const colon = tokens.findIndex(({ form }) => form === ':');
  const words = tokens.slice(0, Math.max(0, colon));
  const [opening] = words;
  const end = words.at(-1)?.end;
  const named = words.length > 1 && words.length <= LONGEST_NAME;
  if (first === 0 || !opening || end === undefined || !named) return [];
  return words.every(({ capital }) => capital) ? [{ start: opening.start, end }] : [];
}
