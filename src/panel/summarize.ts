/** What the findings amount to, in numbers that mean something. */
import type { Match } from '../core/matching/match.ts';

/** How many quotes there are of each sort. */
export interface Summary {
  /** How many quotes the page has. */
  quotes: number;
  /** How many of them were looked up. */
  lookedUp: number;
  /** How many of them stand in the corpus. */
  found: number;
  /** How many of those have words that were changed where it matters, in the place they are judged by. */
  altered: number;
  /** How many of those are somebody else's words in that place. */
  differentSpeaker: number;
  /** How many resemble a claim that somebody rated. */
  reviewed: number;
}

/** Sums up the matches of each quote, `null` where they are not known yet. */
export function summarize(matches: readonly (Match[] | null)[]): Summary {
  const known = matches.filter((each) => each !== null);
  const best = known.map(bestMatch).filter((match) => match !== null);
  return {
    quotes: matches.length,
    lookedUp: known.length,
    found: best.length,
    altered: best.filter(({ verdict }) => verdict === 'altered').length,
    differentSpeaker: best.filter(({ attribution }) => attribution === 'different speaker').length,
    reviewed: known.filter((each) => each.some(isClaimReview)).length,
  };
}

/**
 * Returns the place that the words are judged by, or `null` if they stand nowhere: the best match. A
 * rated claim is no such place.
 */
export function bestMatch(matches: readonly Match[]): Match | null {
  return matches.find((match) => !isClaimReview(match)) ?? null;
}

/** Whether the match is with the claim that a review rates, which is in the reviewer's own words. */
export function isClaimReview(match: Match): boolean {
  return match.passage.kind === 'claim' && match.document.review !== null;
}
