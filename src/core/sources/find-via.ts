import type { TextSpan } from '../text/text-span.ts';
import type { SourceIndex } from './source-index.ts';
import type { SourceKind } from './source-mention.ts';

/** What passed somebody's words on. */
export interface Via {
  /** As written, without article and marks. */
  span: TextSpan;
  kind: SourceKind;
}

/** Code units read on either side of a quote: the words that say how it came stand near it. */
const NEAR = 400;

/**
 * Returns through what the words of `quote` came, as named in `sentence` outside the quote: outlets,
 * channels, platforms, documents, people. In reading order, as spans into `text`; `[]` where the sentence does
 * not say.
 */
export function findVia(
  text: string,
  sentence: TextSpan,
  quote: TextSpan,
  index: SourceIndex,
): Via[] {
  const before = {
    start: Math.max(sentence.start, quote.start - NEAR),
    end: Math.min(sentence.end, quote.start),
  };
  const after = {
    start: Math.max(sentence.start, quote.end),
    end: Math.min(sentence.end, quote.end + NEAR),
  };
  return [before, after]
    .filter(({ start, end }) => start < end)
    .flatMap((part) => viaIn(text, part, index));
}

function viaIn(text: string, part: TextSpan, { carriers, papers, lexicon }: SourceIndex): Via[] {
  const named = within(carriers, part);
  const sure = named.filter(({ isGuess }) => !isGuess);
  const passing = sure.length > 0 ? sure : named;
  const written = within(papers, part)
    .map(({ span }) => span)
    .filter((paper) => passing.every(({ span }) => !overlap(span, paper)));
  const carrying = passing.filter(
    ({ span, kind }, at) =>
      kind !== 'channel' ||
      // "On his page on Telegram", "in a statement on its website": the last and the first say it all.
      (!(passing[at + 1]?.kind === 'platform' && isNext(span, passing[at + 1]?.span)) &&
        !written.some((paper) => isNext(paper, span))),
  );
  const isPosted = carrying.some(({ kind }) => kind === 'platform' || kind === 'channel');
  // Where the platform is named, what stands on it says nothing more: "in a post on Telegram".
  const isPost = ({ start, end }: TextSpan) =>
    lexicon.isPost(text.slice(start, end).toLowerCase().split(/[\s-]/).at(-1) ?? '');
  return [
    ...written
      .filter((paper) => !isPosted || !isPost(paper))
      .map((span): Via => ({ span, kind: 'document' })),
    ...carrying.map(({ span, kind }): Via => ({ span, kind })),
  ].toSorted((a, b) => a.span.start - b.span.start);
}

function overlap(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Code units of what joins a paper to its site: " published on its ". */
const JOINT = 20;

function isNext(one: TextSpan, other: TextSpan | undefined): boolean {
  return other !== undefined && other.start >= one.end && other.start - one.end <= JOINT;
}

/** Those of `found`, in order and disjoint, that stand in `part`. */
function within<Found extends { span: TextSpan }>(
  found: readonly Found[],
  part: TextSpan,
): Found[] {
  const kept: Found[] = [];
  for (let at = firstFrom(found, part.start); at < found.length; at += 1) {
    const each = found[at];
    if (!each || each.span.end > part.end) break;
    kept.push(each);
  }
  return kept;
}

/** A binary search. */
function firstFrom(found: readonly { span: TextSpan }[], position: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((found[middle]?.span.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
