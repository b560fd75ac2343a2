import type { Stretch } from './lay-side-by-side.ts';
import type { ChangeKind } from './match.ts';

/** A stretch and what kind of difference it is, `null` for none. */
export interface Change extends Stretch {
  kind: ChangeKind | null;
  /** Whether the words stand on both sides, at different places. */
  isMoved?: boolean;
}
