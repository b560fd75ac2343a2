/**
 * Finds the quotes of an article: direct, indirect and mixed, with who says them.
 *
 * It reads sentence by sentence (see `find-reports.ts`), then gives the marked spans that no verb of
 * saying claims to the speaker before them, if they can be nobody else's. Without a tagger it relies
 * on the order of words and on lists of verbs, one file a language.
 */
import type { Person } from '../people/person.ts';
import { attribute } from './attribute.ts';
import { findMarkedSpans } from './find-marked-spans.ts';
import { findUtterances } from './find-utterances.ts';
import { languageOf } from './languages/language-of.ts';
import type { Quote } from './quote.ts';
import { readLines } from './read-lines.ts';
import { readSentences } from './read-sentences.ts';
import { splitIncised } from './split-incised.ts';

/**
 * Returns the quotes of `text` in reading order; they never overlap.
 *
 * @param text - Paragraphs separated by a blank line. Any string is valid; time is linear in it.
 * @param lang - BCP 47 tag of its language; `null` where unknown.
 * @param people - Those that the text names, as `findPeople` gives them.
 */
export function findQuotes(text: string, lang: string | null, people: readonly Person[]): Quote[] {
  const language = languageOf(lang);
  const paragraphs = readLines(text);
  const marked = findMarkedSpans(text, paragraphs).flatMap((span) =>
    splitIncised(text, span, language),
  );
  const sentences = readSentences(text, paragraphs, marked, language);
  return attribute(text, people, findUtterances(text, sentences, people, language));
}
