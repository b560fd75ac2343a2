/** Finds the standfirst: the summary between a headline and the body. */
import { endsSentence, proseLength } from '../core/article/is-prose.ts';
import { isSimilar } from '../core/article/is-similar.ts';
import type { Block } from './block.ts';

/** Shorter ones are kickers and labels. */
const MIN_LENGTH = 35;

/** A line that long is a summary even if it does not end as a sentence. */
const LONG = 60;

/** Longer ones are paragraphs. */
const MAX_LENGTH = 900;

/** A summary may be two paragraphs or a list of points. */
const MAX_PARTS = 4;

/** With a larger share of its letters in links it leads to other articles. */
const MAX_LINKED = 0.3;

/**
 * Returns the blocks of `above` (what may be content between the headline and the body, in order) that are the
 * standfirst; `[]` if there is none.
 */
export function findStandfirst(above: readonly Block[], description: string | null): Block[] {
  const parts = above.filter(({ text, linked }) => {
    const length = proseLength(text);
    if (length < MIN_LENGTH || length > MAX_LENGTH || linked > text.length * MAX_LINKED)
      return false;
    return endsSentence(text) || length >= LONG || isSimilar(text, description ?? '');
  });
  return parts.slice(0, MAX_PARTS);
}
