/** Finds the answers of an interview, and whose they are. */
import type { Grammar } from '../languages/grammar.ts';
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { isInitials, speaksOfSelf, type Interview, type Turn } from './interview.ts';
import type { Sentence } from './read-sentences.ts';
import type { Utterance } from './utterance.ts';

/**
 * Returns the answers in order, each from its label to the next turn, heading or narration.
 *
 * @param paragraphs - The sentences of each paragraph, by its index, in order.
 */
export function findAnswers(
  text: string,
  paragraphs: ReadonlyMap<number, readonly Sentence[]>,
  { turns, guest }: Interview,
  people: readonly Person[],
  grammar: Grammar,
): Utterance[] {
  const last = Array.from(turns.keys()).at(-1) ?? 0;
  const told = new Set(guest.map(({ start }) => start));
  const answers: Utterance[] = [];
  /** Whether the paragraph before belongs to the last of `answers`. */
  let open = false;
  for (const [index, sentences] of paragraphs) {
    const turn = turns.get(index);
    const answer = answers.at(-1);
    const end = wordsEnd(text, sentences);
    if (turn) {
      open = !turn.asks;
      const [sentence] = sentences;
      if (open && sentence && end > turn.start)
        answers.push(answerOf(text, sentence, turn, end, people, guest));
    } else if (open && answer) {
      const own = speaksOfSelf(sentences, grammar);
      const quotes = !own && holdsQuote(text, sentences, grammar);
      open = (own || index < last) && !quotes && isSpoken(text, sentences, own, told);
      if (open) answer.span = { start: answer.span.start, end };
    }
  }
  return answers;
}

/** Whether a paragraph between two turns goes on with an answer: no heading, nor told of the one who answers. */
function isSpoken(
  text: string,
  sentences: readonly Sentence[],
  own: boolean,
  told: ReadonlySet<number>,
): boolean {
  const { start = 0 } = sentences[0] ?? {};
  const { end = start } = sentences.at(-1) ?? {};
  if (!/[.!?…:;]['"’”“»)]*$/.test(text.slice(start, end))) return false;
  return own || !sentences.some(({ tokens }) => tokens.some((token) => told.has(token.start)));
}

/** Fewest words between marks that are somebody's, no name or title. */
const SHORTEST_QUOTE = 3;

/** Whether a paragraph has words of somebody between marks, with a verb of saying or a colon outside of them: it tells. */
function holdsQuote(text: string, sentences: readonly Sentence[], grammar: Grammar): boolean {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const quoted = tokens.some(
    ({ marked, start, end }) =>
      marked !== null && text.slice(start, end).split(/\s+/).length >= SHORTEST_QUOTE,
  );
  return quoted && tokens.some(({ form, kind }) => kind === 'word' && grammar.verbs.has(form));
}

function wordsEnd(text: string, sentences: readonly Sentence[]): number {
  const { start = 0 } = sentences[0] ?? {};
  return withoutStop(text, start, sentences.at(-1)?.end ?? start);
}

/** Returns where words end that run from `start` to `end`, without full stops and spaces behind them. */
export function withoutStop(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[.\s]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function answerOf(
  text: string,
  sentence: Sentence,
  { cue, speaker, start }: Turn,
  end: number,
  people: readonly Person[],
  guest: readonly TextSpan[],
): Utterance {
  const [mention] = speaker ? (byInitials(text, speaker, people)?.mentions ?? []) : guest;
  return {
    type: 'direct',
    span: { start, end },
    quoted: [],
    cue,
    speaker,
    follows: false,
    meant: mention ? [mention] : [],
    continues: false,
    runsOn: false,
    sentence,
  };
}

/** The only person with the initials of a label: "M. I." for Mara Ilvane; `null` for a label with names. */
function byInitials(
  text: string,
  { start, end }: TextSpan,
  people: readonly Person[],
): Person | null {
  const label = text.slice(start, end);
  if (!isInitials(label)) return null;
  const letters = label.replace(/\P{Lu}/gu, '');
  const fitting = people.filter(({ kind, name }) => {
    const words = name.split(/[\s-]+/);
    return kind === 'person' && words.map((word) => word.charAt(0)).join('') === letters;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
