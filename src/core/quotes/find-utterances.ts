/** Finds the words that are somebody's in all sentences of a text. */
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { claimMarked, type Context } from './claim-marked.ts';
import { findCues } from './find-cues.ts';
import { findLabelled } from './find-labelled.ts';
import { findReports } from './find-reports.ts';
import type { Language } from './languages/language.ts';
import { mainSubject } from './main-subject.ts';
import type { QuoteType } from './quote.ts';
import type { Sentence, Token } from './read-sentences.ts';
import type { Report } from './report.ts';
import { isForm, spanOf } from './token-range.ts';
import { spanOrNull, type Utterance } from './utterance.ts';

/** Returns the utterances in reading order; they do not overlap. */
export function findUtterances(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Person[],
  language: Language,
): Utterance[] {
  const labelled = findLabelled(text, sentences, people, language);
  const found: Utterance[] = [];
  let context: Context = { last: null, paragraph: -1, before: null, lead: null };
  for (const sentence of sentences) {
    const label = labelled.get(sentence.paragraph);
    const reports = label ? [] : findReports(text, sentence, language);
    const going = reports.length === 0 && !label ? goingOn(sentence, context, language) : null;
    const reported = reports.flatMap((report) => utterancesOf(sentence, report));
    const here = label
      ? label.filter(({ sentence: { start } }) => start === sentence.start)
      : going
        ? [going]
        : [...reported, ...claimMarked(text, sentence, reports, context, language)];
    here.sort((one, other) => one.span.start - other.span.start);
    found.push(...here);
    const last = here.at(-1);
    context = {
      last: last ?? context.last,
      paragraph: last ? sentence.paragraph : context.paragraph,
      before: sentence,
      lead: isForm(sentence.tokens.at(-1), ':') ? leadOf(sentence, language) : null,
    };
  }
  return found;
}

/**
 * Returns the whole sentence where its mood alone shows that the speaker before goes on: "Er habe
 * nichts gewusst."
 */
function goingOn(
  sentence: Sentence,
  { last, paragraph }: Context,
  language: Language,
): Utterance | null {
  const { tokens } = sentence;
  if (!last || sentence.paragraph - paragraph > 1) return null;
  if (!tokens.some(({ form }) => language.subjunctive.has(form))) return null;
  const span = spanOf(tokens, { first: 0, end: tokens.length });
  if (!span) return null;
  return {
    type: typeOf(tokens, span),
    span,
    cue: null,
    speaker: last.speaker,
    follows: true,
    continues: false,
    runsOn: false,
    sentence,
  };
}

/** Returns who is about to speak where a sentence ends with a colon: "She put it this way:". */
function leadOf(
  { tokens }: Sentence,
  language: Language,
): { speaker: TextSpan | null; cue: TextSpan | null } {
  const cue = findCues(tokens, language).findLast(
    ({ speaker, at }) => speaker !== null && !language.ambiguous.has(tokens[at]?.form ?? ''),
  );
  const verb = cue && { first: cue.at, end: cue.end };
  const speaker = cue?.speaker ?? mainSubject(tokens, tokens.length - 1, language);
  return { speaker: spanOrNull(tokens, speaker), cue: verb ? spanOf(tokens, verb) : null };
}

function utterancesOf(sentence: Sentence, report: Report): Utterance[] {
  const { tokens } = sentence;
  const utterances: Utterance[] = [];
  for (const part of report.parts) {
    const span = spanOf(tokens, part);
    if (!span) continue;
    const inside = tokens.slice(part.first, part.end);
    utterances.push({
      type: typeOf(inside, span),
      span,
      cue: spanOrNull(tokens, report.cue),
      speaker: spanOrNull(tokens, report.speaker),
      follows: false,
      continues: utterances.length > 0,
      runsOn: inside.some(({ marked }) => marked?.continues === true),
      sentence,
    });
  }
  return utterances;
}

function typeOf(tokens: readonly Token[], span: TextSpan): QuoteType {
  const first = tokens.find(({ kind }) => kind === 'marked');
  if (!first) return 'indirect';
  return first.start === span.start && first.end === span.end ? 'direct' : 'mixed';
}
