/**
 * Finds the quotes of an article: direct, indirect and mixed, with who says them.
 *
 * It reads sentence by sentence (see `find-reports.ts`), then gives the marked spans that no verb of
 * saying claims to the speaker before them, if they can be nobody else's. Without a tagger it relies
 * on the order of words and on lists of verbs, one file a language.
 */
import type { BlockQuote } from '../article/block-quote.ts';
import { languageOf } from '../languages/language-of.ts';
import type { Person } from '../people/person.ts';
import { attribute } from './attribute.ts';
import { findDashSpeech } from './find-dash-speech.ts';
import { findMarkedSpans, type MarkedSpan } from './find-marked-spans.ts';
import { findUtterances } from './find-utterances.ts';
import type { Quote } from './quote.ts';
import { readBlockQuotes } from './read-block-quotes.ts';
import { readLines } from './read-lines.ts';
import { readSentences } from './read-sentences.ts';
import { splitIncised } from './split-incised.ts';

/**
 * Returns the quotes of `text` in reading order; they never overlap.
 *
 * @param text - Paragraphs separated by a blank line. Any string is valid; time is linear in it.
 * @param lang - BCP 47 tag of its language; `null` where unknown.
 * @param people - Those that the text names, as `findPeople` gives them.
 * @param blockQuotes - What the page sets apart in it as somebody's words, in order and disjoint.
 */
export function findQuotes(
  text: string,
  lang: string | null,
  people: readonly Person[],
  blockQuotes: readonly BlockQuote[] = [],
): Quote[] {
  const { grammar } = languageOf(lang);
  const paragraphs = readLines(text);
  const spoken = findDashSpeech(text, paragraphs, grammar);
  const marked = [...findMarkedSpans(text, paragraphs).filter(outside(spoken)), ...spoken]
    .toSorted((one, other) => one.start - other.start)
    .flatMap((span) => splitIncised(text, span, grammar));
  const sentences = readSentences(text, paragraphs, marked, grammar);
  const blocks = readBlockQuotes(text, sentences, blockQuotes, grammar);
  const utterances = [
    ...findUtterances(text, blocks.others, people, grammar),
    ...blocks.utterances,
  ].toSorted((one, other) => one.span.start - other.span.start);
  return attribute(text, lang, people, utterances);
}

/** Returns a test for what overlaps none of `spans`, which are in order and disjoint. */
function outside(spans: readonly MarkedSpan[]): (span: MarkedSpan) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    return (spans[next]?.start ?? Infinity) >= end;
  };
}
