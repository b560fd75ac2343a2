/** Reads interviews whose turns are labelled by what they are and not by who speaks: "Q:", "A:". */
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Sentence } from './read-sentences.ts';
import { isForm } from './token-range.ts';

/** Labels of a question and of its answer, by language; a text is an interview where it has both. */
const LABELS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['q', 'a'],
    ['question', 'answer'],
  ],
  de: [
    ['f', 'a'],
    ['frage', 'antwort'],
  ],
  fr: [
    ['q', 'r'],
    ['question', 'réponse'],
  ],
  es: [
    ['p', 'r'],
    ['pregunta', 'respuesta'],
  ],
  uk: [['питання', 'відповідь']],
  ru: [['вопрос', 'ответ']],
};

export interface Interview {
  /** The first sentences of its questions. */
  questions: ReadonlySet<Sentence>;
  /** The first sentences of its answers. */
  answers: ReadonlySet<Sentence>;
  /** Where the text names who answers; `null` where that is in doubt. */
  guest: TextSpan | null;
}

/**
 * Returns the interview of a text; `null` where it has none.
 *
 * @param openings - The first sentence of each paragraph, in order.
 * @param code - The language, as in `Language`.
 */
export function readInterview(
  text: string,
  openings: readonly Sentence[],
  people: readonly Person[],
  code: string,
): Interview | null {
  for (const [question, answer] of LABELS[code] ?? []) {
    const questions = openings.filter((sentence) => isLabelled(sentence, question));
    const answers = openings.filter((sentence) => isLabelled(sentence, answer));
    const [first] = questions;
    if (!first || answers.length === 0) continue;
    return {
      questions: new Set(questions),
      answers: new Set(answers),
      guest: guestOf(text, people, first.start),
    };
  }
  return null;
}

function isLabelled({ tokens }: Sentence, label: string): boolean {
  const [word, colon] = tokens;
  return word?.capital === true && word.form === label && isForm(colon, ':') && tokens.length > 2;
}

/** Code units before a name that show whether the text is by somebody, or only about them. */
const LONGEST_LEAD = 12;

/** The only person whom the text names before its first question. */
function guestOf(text: string, people: readonly Person[], end: number): TextSpan | null {
  const named = people.flatMap(({ kind, mentions: [first] }) =>
    kind === 'person' && first && first.start < end ? [first] : [],
  );
  const [guest] = named;
  if (!guest || named.length > 1) return null;
  const lead = text.slice(Math.max(0, guest.start - LONGEST_LEAD), guest.start);
  const isOther = /(?:^|[^\p{L}])(?:by|about|von|über|par|sur|por|sobre|про|о|об)(?: the)? $/iu;
  return isOther.test(lead) ? null : guest;
}
