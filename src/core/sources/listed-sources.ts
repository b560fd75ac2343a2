/** Finds who and what the quotes below a "Source:" line come from. */
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Via } from './find-via.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { findSourceLines, readSourceLine } from './source-line.ts';

/** What a line lists. */
export interface Listed {
  /** What passed words on, in order. */
  via: readonly Via[];
  /** The names of the people in it, as they are known. */
  people: readonly string[];
  /** Where it names them, with what it says of them. */
  speaker: TextSpan | null;
  /** Where the line ends. */
  end: number;
}

/**
 * Returns a function that gives what the last source line before an offset of `text` lists; `null` before the
 * first one, and behind the label of what no longer rests on it ("Background:").
 */
export function listedSources(
  text: string,
  lexicon: SourceLexicon,
  people: readonly Person[],
): (offset: number) => Listed | null {
  const lines = findSourceLines(text, lexicon).map(({ start, end, isEnd }) => {
    if (isEnd) return { end, listed: null };
    const found = readSourceLine(text, { start, end }, lexicon, people);
    const named = found.filter(({ kind }) => kind === 'person');
    const via = found.flatMap(({ span, kind }): Via[] =>
      kind === 'person' || kind === 'body' ? [] : [{ span, kind }],
    );
    const [first] = named;
    const listed: Listed = {
      via,
      people: named.map(({ name }) => name),
      speaker: first && named.length === 1 ? { start, end: first.span.end } : null,
      end,
    };
    return { end, listed };
  });
  return (offset) => lines.findLast(({ end }) => end <= offset)?.listed ?? null;
}
