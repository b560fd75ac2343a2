/** Finds the words that are somebody's in all sentences, before it is asked whose name that is. */
import type { TextSpan } from '../text/text-span.ts';
import { isTitle } from './content-after.ts';
import { findReports, type Report } from './find-reports.ts';
import type { Language } from './languages/language.ts';
import type { QuoteType } from './quote.ts';
import type { Sentence, Token } from './read-sentences.ts';
import { mainSubject, phraseBefore } from './speaker-phrase.ts';
import { isForm, spanOf, type TokenRange } from './token-range.ts';

export interface Utterance {
  type: QuoteType;
  span: TextSpan;
  cue: TextSpan | null;
  speaker: TextSpan | null;
  /** Index of the utterance whose speaker is meant where the sentence names none. */
  follows: number | null;
  /** Index of the first part of the same utterance. */
  group: number;
  sentence: TextSpan;
}

/** Fewest words of a marked span that stands alone in its sentence, and of one inside a sentence without cue. */
const SHORTEST_ALONE = 3;
const SHORTEST_INSIDE = 6;

/** Returns the utterances in reading order. */
export function findUtterances(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): Utterance[] {
  const found: Utterance[] = [];
  let colon: { speaker: TextSpan | null; cue: TextSpan | null; paragraph: number } | null = null;
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const reports = findReports(text, sentence, language);
    const taken: TokenRange[] = [];
    const here: Utterance[] = [];
    for (const report of reports) addReport(text, sentence, report, taken, here);
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'marked' || taken.some(({ first, end }) => at >= first && at < end))
        continue;
      const words = text.slice(token.start, token.end).split(/\s+/).length;
      const title = isTitle(text, token);
      const alone = standsAlone(tokens, at);
      const before = tokens[at - 1];
      const last = found.at(-1);
      const near = last && sentence.paragraph - paragraphOf(sentences, last) <= 1;
      const base = {
        type: 'direct' as const,
        span: { start: token.start, end: token.end },
        sentence,
      };
      if (isForm(before, ':') && at > 1) {
        const speaker = mainSubject(tokens, at - 1, language);
        here.push({
          ...base,
          cue: null,
          speaker: spanOrNull(tokens, speaker),
          follows: null,
          group: -1,
        });
      } else if (alone && colon && sentence.paragraph - colon.paragraph <= 1) {
        here.push({ ...base, cue: colon.cue, speaker: colon.speaker, follows: null, group: -1 });
      } else if (
        alone &&
        (words >= SHORTEST_ALONE || (near && last.sentence.end + 2 >= token.start))
      ) {
        const follows = near ? found.length - 1 : null;
        const same = last && near && paragraphOf(sentences, last) === sentence.paragraph;
        here.push({
          ...base,
          cue: same ? last.cue : null,
          speaker: same ? last.speaker : null,
          follows,
          group: same && last.type === 'direct' ? last.group : -1,
        });
      } else if (words >= SHORTEST_INSIDE && !title) {
        here.push({ ...base, cue: null, speaker: null, follows: null, group: -1 });
      }
    }
    here.sort((one, other) => one.span.start - other.span.start);
    const groups = new Map<number, number>();
    for (const utterance of here) {
      let { group } = utterance;
      if (group < -1) {
        groups.set(group, groups.get(group) ?? found.length);
        group = groups.get(group) ?? found.length;
      }
      found.push({ ...utterance, group: group < 0 ? found.length : group });
    }
    colon = isForm(tokens.at(-1), ':') ? colonSpeaker(sentence, reports, language) : null;
  }
  return found;
}

function paragraphOf(sentences: readonly Sentence[], utterance: Utterance): number {
  return sentences.find(({ start }) => start === utterance.sentence.start)?.paragraph ?? -1;
}

function colonSpeaker(
  { tokens, paragraph }: Sentence,
  _reports: readonly Report[],
  language: Language,
): { speaker: TextSpan | null; cue: TextSpan | null; paragraph: number } {
  const verb = tokens.findLastIndex(({ form }) => language.verbs.has(form));
  const end = verb < 0 ? tokens.length - 1 : verb;
  const cue = tokens[verb];
  return {
    paragraph,
    cue: cue ? { start: cue.start, end: cue.end } : null,
    speaker: spanOrNull(tokens, phraseBefore(tokens, end, 0, language)),
  };
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  return tokens.every((token, index) => index === at || token.kind === 'mark');
}

function addReport(
  text: string,
  sentence: Sentence,
  report: Report,
  taken: TokenRange[],
  here: Utterance[],
): void {
  const { tokens } = sentence;
  // Parts of one report carry one negative number until the utterances before them are counted.
  const group = report.parts.length > 1 ? -2 - taken.length : -1;
  for (const part of report.parts) {
    taken.push(part);
    const span = spanOf(tokens, part);
    if (!span) continue;
    const inside = tokens.slice(part.first, part.end);
    here.push({
      type: typeOf(inside, span),
      span,
      cue: spanOrNull(tokens, report.cue),
      speaker: spanOrNull(tokens, report.speaker),
      follows: null,
      group,
      sentence,
    });
  }
}

function typeOf(tokens: readonly Token[], span: TextSpan): QuoteType {
  const marked = tokens.filter(({ kind }) => kind === 'marked');
  const [first] = marked;
  if (!first) return 'indirect';
  return first.start === span.start && first.end === span.end ? 'direct' : 'mixed';
}

function spanOrNull(tokens: readonly Token[], range: TokenRange | null): TextSpan | null {
  return range && spanOf(tokens, range);
}
