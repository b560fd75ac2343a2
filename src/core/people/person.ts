/** Somebody, or a body, that an article names. */
import type { TextSpan } from '../text/text-span.ts';

/** What the article lets us know of somebody's grammatical gender and number. */
export type Gender = 'female' | 'male' | 'unknown';

export interface Person {
  /** The fullest form of the name that the article gives: "Mara Ilvane". */
  name: string;
  kind: 'person' | 'body';
  gender: Gender;
  /** Role as the article gives it ("Minister of Transport of Velland"), the fullest; or `null`. */
  role: string | null;
  /** Every place that names or describes them (not pronouns), in reading order. */
  mentions: TextSpan[];
}
