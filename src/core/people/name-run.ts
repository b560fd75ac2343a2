/** A stretch of large words that may be a name. */
import type { NameToken } from './name-tokens.ts';

export interface NameRun {
  /** Titles, roles and nationalities written large before the name: "Russian President". */
  title: NameToken[];
  /** The name itself, never empty. */
  name: NameToken[];
  /** Index of the first token of the title or name, and after the last of the name. */
  first: number;
  end: number;
}
