/** Words that are somebody's, before it is asked whose name that is. */
import type { TextSpan } from '../text/text-span.ts';
import type { QuoteType } from './quote.ts';
import type { Token } from './read-sentences.ts';
import { spanOf, type TokenRange } from './token-range.ts';

export interface Utterance {
  type: QuoteType;
  span: TextSpan;
  /** The words of a mixed one that are given as the speaker's own, in order; `[]` for another. */
  quoted: readonly TextSpan[];
  cue: TextSpan | null;
  speaker: TextSpan | null;
  /** Whether the speaker is the one of the utterance before, whom the sentence does not name. */
  follows: boolean;
  /**
   * Phrases that name who is spoken of before it, nearest first, if no quote stands in between. Where it
   * does not follow, the phrase that names its speaker fully: the guest of an interview.
   */
  meant: readonly TextSpan[];
  /** Whether it is a further part of the utterance before. */
  continues: boolean;
  /** Where the marks show that the next paragraph goes on with it. */
  runsOn: boolean;
  /** The sentence that it stands in. */
  sentence: TextSpan;
}

/** Returns the span of a run of tokens, `null` for no run. */
export function spanOrNull(tokens: readonly Token[], range: TokenRange | null): TextSpan | null {
  return range && spanOf(tokens, range);
}
