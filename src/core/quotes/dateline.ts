/** Reads the place and agency that a report opens with: "ARDEN (Northern Wire) – …". */
import type { Token } from './read-sentences.ts';
import { isDash, isForm } from './token-range.ts';

/** Tokens of the longest dateline: "ARDEN, Velland (NW), 3 May —". */
const LONGEST_DATELINE = 12;

/** Fewest letters of a place set in capitals: less are initials. */
const SHORTEST_PLACE = 3;

/**
 * Returns the index behind the dash of the dateline that the tokens open with, 0 where they have none. A
 * name before a dash is one only where it is set in capitals or followed by an agency in brackets.
 */
export function behindDateline(text: string, tokens: readonly Token[]): number {
  const [opening] = tokens;
  if (!opening || opening.kind !== 'word') return 0;
  const place = text.slice(opening.start, opening.end);
  const set = place.length >= SHORTEST_PLACE && place === place.toUpperCase();
  let agency = false;
  for (let at = 0; at < Math.min(tokens.length, LONGEST_DATELINE); at += 1) {
    const token = tokens[at];
    if (isDash(token)) return /\p{L}/u.test(place) && (set || agency) ? at + 1 : 0;
    agency = isForm(token, ')');
    const isName = token?.capital || token?.kind === 'mark' || /^\p{N}/u.test(token?.form ?? '');
    if (!isName) return 0;
  }
  return 0;
}
