/** Finds the words that are somebody's in all sentences of a text. */
import type { Grammar } from '../languages/grammar.ts';
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { claimMarked, type Context } from './claim-marked.ts';
import { findLabelled } from './find-labelled.ts';
import { findLead, subjectsOf } from './find-lead.ts';
import { findReports } from './find-reports.ts';
import { isMainVerb, isSubjunctive } from './finite-verb.ts';
import { mainSubject } from './main-subject.ts';
import { withoutHeading } from './quote-label.ts';
import type { QuoteType } from './quote.ts';
import { quotedIn } from './quoted-in.ts';
import type { Sentence, Token } from './read-sentences.ts';
import { relativeEnd } from './relative-clause.ts';
import type { Report } from './report.ts';
import { isForm, spanOf } from './token-range.ts';
import { spanOrNull, type Utterance } from './utterance.ts';

/** Sentences before a label in which its speaker is looked for. */
const NEAR = 4;

/** Returns the utterances in reading order; they do not overlap. */
export function findUtterances(
  text: string,
  all: readonly Sentence[],
  people: readonly Person[],
  grammar: Grammar,
): Utterance[] {
  const sentences = all.map((sentence) => withoutHeading(sentence, grammar));
  const labelled = findLabelled(text, sentences, people, grammar);
  const found: Utterance[] = [];
  /** The last sentences without a quote, of one paragraph. */
  let plain: Sentence[] = [];
  let context: Context = { last: null, paragraph: -1, before: null, lead: null };
  for (const sentence of sentences) {
    const inside = sentence.start < (found.at(-1)?.span.end ?? 0);
    const label = inside ? [] : (labelled.found.get(sentence.start) ?? null);
    const here = label
      ? label.map((part) =>
          part.follows && part.meant.length === 0
            ? { ...part, meant: subjectsOf(plain, grammar) }
            : part,
        )
      : spokenIn(text, sentence, context, grammar).filter(
          ({ cue, speaker }) => !labelled.asked.has(sentence) || (cue && speaker),
        );
    here.sort((one, other) => one.span.start - other.span.start);
    joinParagraphs(found, here);
    found.push(...here);
    if (here.length > 0) {
      plain = [];
    } else if (isForm(sentence.tokens.at(-1), '.')) {
      plain = [...(plain[0]?.paragraph === sentence.paragraph ? plain : []), sentence].slice(-NEAR);
    }
    const last = here.at(-1);
    context = {
      last: last ?? context.last,
      paragraph: last ? sentence.paragraph : context.paragraph,
      before: sentence,
      lead: findLead(sentence, grammar),
    };
  }
  return found;
}

/**
 * Makes the first of `here` the rest of the last of `found` where that runs on in its paragraph. If
 * only the last paragraph says whose words they are, it says so for all of them.
 */
function joinParagraphs(found: Utterance[], here: Utterance[]): void {
  const [first] = here;
  if (!first || !found.at(-1)?.runsOn || first.span.start !== first.sentence.start) return;
  here[0] = { ...first, continues: true };
  const { cue, speaker, follows, meant } = first;
  if (!cue || follows) return;
  for (let at = found.length - 1; found[at]?.runsOn && !found[at]?.cue; at -= 1) {
    const part = found[at];
    if (part) found[at] = { ...part, cue, speaker, follows, meant };
  }
}

/** Returns the utterances of a sentence that has no label. */
function spokenIn(
  text: string,
  sentence: Sentence,
  context: Context,
  grammar: Grammar,
): Utterance[] {
  const reports = findReports(text, sentence, grammar);
  const going = reports.length === 0 ? goingOn(sentence, context, grammar) : null;
  const found = going
    ? [going]
    : [
        ...reports.flatMap((report) =>
          utterancesOf(sentence, report).map((part) =>
            withDropped(text, sentence, part, context, grammar),
          ),
        ),
        ...claimMarked(text, sentence, reports, context, grammar),
      ];
  return found.map((utterance) =>
    utterance.type === 'mixed'
      ? { ...utterance, quoted: quotedIn(text, utterance.span, sentence.tokens, grammar) }
      : utterance,
  );
}

/**
 * Returns the whole sentence where its mood alone shows that the speaker before goes on: "Er habe
 * nichts gewusst."
 */
function goingOn(
  sentence: Sentence,
  { last, paragraph, before }: Context,
  grammar: Grammar,
): Utterance | null {
  const { tokens } = sentence;
  if (!grammar.verbSecond) return null;
  const near = before !== null && before.paragraph === sentence.paragraph;
  const goes = last !== null && sentence.paragraph - paragraph <= 1;
  const next = near && last?.sentence.start === before.start;
  if (!(goes || near) || !isReported(tokens, next, grammar)) return null;
  // "Ilvane wies die Kritik zurück. Sie sei haltlos."
  const turned = near && !next ? mainSubject(before.tokens, before.tokens.length, grammar) : null;
  const span = spanOf(tokens, { first: 0, end: tokens.length });
  if (!span) return null;
  return {
    type: typeOf(tokens, span),
    span,
    quoted: [],
    cue: null,
    speaker: turned ? spanOrNull(before?.tokens ?? [], turned) : (last?.speaker ?? null),
    follows: turned === null && goes,
    meant: [],
    continues: false,
    runsOn: false,
    sentence,
  };
}

/**
 * Whether the main verb is in the mood of reported speech: the first verb, a clause in front left out.
 *
 * @param next - Whether the sentence before is somebody's, so that forms of other moods count too.
 */
function isReported(tokens: readonly Token[], next: boolean, grammar: Grammar): boolean {
  const opening = tokens[0];
  const leads = opening !== undefined && grammar.boundaries.has(opening.form);
  const comma = leads ? tokens.findIndex(({ form }) => form === ',') : -1;
  let at = comma + 1;
  while (at < tokens.length && !grammar.that.has(tokens[at]?.form ?? '')) {
    if (isMainVerb(tokens, at, grammar)) {
      const form = tokens[at]?.form ?? '';
      return isSubjunctive(tokens, at, grammar) || (next && grammar.conditional.has(form));
    }
    at = (isForm(tokens[at], ',') ? relativeEnd(tokens, at + 1, grammar) : null) ?? at + 1;
  }
  return false;
}

/**
 * Gives words whose verb stands without subject, "Dijo que", to whom the sentence before is about or
 * who spoke there.
 */
function withDropped(
  text: string,
  sentence: Sentence,
  utterance: Utterance,
  { last, paragraph, before }: Context,
  grammar: Grammar,
): Utterance {
  const { cue, speaker } = utterance;
  if (!grammar.dropped || !cue || speaker) return utterance;
  if (grammar.dropped.test(text.slice(cue.start, cue.end))) return utterance;
  const near = before !== null && before.paragraph === sentence.paragraph;
  if (last && last.sentence.start === before?.start) return { ...utterance, follows: true };
  const subject = near ? mainSubject(before.tokens, before.tokens.length, grammar) : null;
  if (near && subject) return { ...utterance, speaker: spanOrNull(before.tokens, subject) };
  return { ...utterance, follows: last !== null && sentence.paragraph - paragraph <= 1 };
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
      quoted: [],
      cue: spanOrNull(tokens, report.cue),
      speaker: spanOrNull(tokens, report.speaker),
      follows: false,
      meant: [],
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
