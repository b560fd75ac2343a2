/** Finds through what the quotes below a "Source:" line came. */
import type { Person } from '../people/person.ts';
import type { Via } from './find-via.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { findSourceLines, readSourceLine } from './source-line.ts';

/**
 * Returns a function that gives what the last source line before an offset of `text` names as having
 * passed words on, in order; `[]` before the first line, and where a line names only who said it.
 */
export function listedVia(
  text: string,
  lexicon: SourceLexicon,
  people: readonly Person[],
): (offset: number) => Via[] {
  const lines = findSourceLines(text, lexicon).map((line) => ({
    end: line.end,
    via: readSourceLine(text, line, lexicon, people).flatMap(({ span, kind }): Via[] =>
      kind === 'person' || kind === 'body' ? [] : [{ span, kind }],
    ),
  }));
  return (offset) => lines.findLast(({ end }) => end <= offset)?.via ?? [];
}
