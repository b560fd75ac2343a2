/** Finds who is about to speak, where the sentence with the quote does not say it. */
import type { TextSpan } from '../text/text-span.ts';
import type { Lead } from './claim-marked.ts';
import { findCues } from './find-cues.ts';
import type { Language } from './languages/language.ts';
import { mainSubject } from './main-subject.ts';
import { quoteLabel } from './quote-label.ts';
import type { Sentence } from './read-sentences.ts';
import { isForm, spanOf } from './token-range.ts';
import { spanOrNull } from './utterance.ts';

/**
 * Returns who is about to speak where a sentence ends with a colon: "She put it this way:",
 * "Quote from Ilvane:"; `null` for another sentence.
 */
export function findLead({ tokens }: Sentence, language: Language): Lead | null {
  if (!isForm(tokens.at(-1), ':')) return null;
  const label = quoteLabel(tokens, language);
  if (label) {
    const speaker = spanOrNull(tokens, label.speaker);
    return { speaker, cue: spanOf(tokens, label.cue), follows: speaker === null };
  }
  const cue = findCues(tokens, language).findLast(
    ({ speaker, at }) => speaker !== null && !language.ambiguous.has(tokens[at]?.form ?? ''),
  );
  const verb = cue && { first: cue.at, end: cue.end };
  const speaker = cue?.speaker ?? mainSubject(tokens, tokens.length - 1, language);
  return {
    speaker: spanOrNull(tokens, speaker),
    cue: verb ? spanOf(tokens, verb) : null,
    follows: false,
  };
}

/** Returns the subjects of sentences, the last one's first. */
export function subjectsOf(sentences: readonly Sentence[], language: Language): TextSpan[] {
  return sentences
    .map(({ tokens }) => spanOrNull(tokens, mainSubject(tokens, tokens.length, language)))
    .filter((span) => span !== null)
    .toReversed();
}
