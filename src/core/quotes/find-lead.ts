/** Finds who is about to speak, where the sentence with the quote does not say it. */
import type { Grammar } from '../languages/grammar.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Lead } from './claim-marked.ts';
import { findCues } from './find-cues.ts';
import { mainSubject } from './main-subject.ts';
import { quoteLabel } from './quote-label.ts';
import type { Sentence } from './read-sentences.ts';
import { isForm, spanOf } from './token-range.ts';
import { spanOrNull } from './utterance.ts';

/** Tokens of a joint between two quotes, with its colon. */
const LONGEST_JOINT = 3;

/**
 * Returns who is about to speak where a sentence ends with a colon: "She put it this way:",
 * "Quote from Ilvane:"; `null` for another sentence.
 */
export function findLead({ tokens }: Sentence, grammar: Grammar): Lead | null {
  if (!isForm(tokens.at(-1), ':')) return null;
  const label = quoteLabel(tokens, grammar);
  if (label) {
    const speaker = spanOrNull(tokens, label.speaker);
    return { speaker, cue: spanOf(tokens, label.cue), follows: speaker === null };
  }
  const cue = findCues(tokens, grammar).findLast(
    ({ speaker, at }) => speaker !== null && !grammar.ambiguous.has(tokens[at]?.form ?? ''),
  );
  const verb = cue && { first: cue.at, end: cue.end };
  const speaker = cue?.speaker ?? mainSubject(tokens, tokens.length - 1, grammar);
  return {
    speaker: spanOrNull(tokens, speaker),
    cue: verb ? spanOf(tokens, verb) : null,
    // "Und weiter:"
    follows: speaker === null && tokens.length <= LONGEST_JOINT,
  };
}

/** Returns the subjects of sentences, the last one's first. */
export function subjectsOf(sentences: readonly Sentence[], grammar: Grammar): TextSpan[] {
  return sentences
    .map(({ tokens }) => spanOrNull(tokens, mainSubject(tokens, tokens.length, grammar)))
    .filter((span) => span !== null)
    .toReversed();
}
