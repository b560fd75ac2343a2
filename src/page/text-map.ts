/**
 * The way between `Article.text` and the live page. The text is made of stretches of the page's
 * text nodes, so every character of it but the breaks between lines and paragraphs has one place
 * in the DOM. Nothing is kept of the DOM's structure: a map survives changes around the text.
 */
import type { TextSpan } from '../core/text/text-span.ts';
import { isBefore, type Place } from './is-before.ts';

/** A stretch of text taken from one text node; white space may be written differently there. */
export interface TextRun {
  /** Where it begins in the text. */
  start: number;
  /** UTF-16 code units, the same number in the text and in the node. */
  length: number;
  node: Text;
  /** Where it begins in the node's data. */
  offset: number;
}

/** Runs in the order of the text, which is the order of the document; they do not overlap. */
export interface TextMap {
  runs: readonly TextRun[];
  /** What each node held when it was read. */
  contents: ReadonlyMap<Text, string>;
}

/**
 * Returns the parts of the page that show `span`, in order, one for each text node: what stands between
 * them is not of the text. `[]` if the page has changed there since it was read, or if no character of
 * the span is on the page.
 */
export function rangesOf({ runs, contents }: TextMap, span: TextSpan): Range[] {
  const from = findFirst(runs, (run) => run.start + run.length > span.start);
  const ranges: Range[] = [];
  for (let index = from; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start >= span.end) break;
    const { node, start, offset, length } = run;
    if (!node.isConnected || node.data !== contents.get(node)) return [];
    let range = ranges.at(-1);
    if (range?.endContainer !== node) {
      range = new Range();
      range.setStart(node, offset + Math.max(0, span.start - start));
      ranges.push(range);
    }
    range.setEnd(node, offset + Math.min(length, span.end - start));
  }
  return ranges;
}

/**
 * Returns the part of the text that `range` shows, or `null` if it touches none of it. Text of the
 * page that is not in the article is passed over. Ends anywhere in the page will do: in an element, in
 * hidden text, in another shadow root.
 */
export function spanOf({ runs }: TextMap, range: AbstractRange): TextSpan | null {
  const shown = runs.filter(({ node }) => node.isConnected);
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  const first = shown[findFirst(shown, (run) => isBefore(start, endOf(run)))];
  const last = shown[findFirst(shown, (run) => !isBefore(startOf(run), end)) - 1];
  if (!first || !last) return null;
  const from = first.start + (start.node === first.node ? cut(start.offset, first) : 0);
  const to = last.start + (end.node === last.node ? cut(end.offset, last) : last.length);
  return from < to ? { start: from, end: to } : null;
}

/** Returns the part `span` of a text and of the way back to the page. */
export function cutText(
  { text, map }: { text: string; map: TextMap },
  { start, end }: TextSpan,
): { text: string; map: TextMap } {
  const runs = map.runs.flatMap((run) => {
    const from = Math.max(run.start, start);
    const length = Math.min(run.start + run.length, end) - from;
    if (length <= 0) return [];
    return [{ node: run.node, start: from - start, length, offset: run.offset + from - run.start }];
  });
  return { text: text.slice(start, end), map: { runs, contents: map.contents } };
}

function startOf({ node, offset }: TextRun): Place {
  return { node, offset };
}

function endOf({ node, offset, length }: TextRun): Place {
  return { node, offset: Math.min(offset + length, node.length) };
}

/** An offset in a node's data as one in the run of it. */
function cut(offset: number, run: TextRun): number {
  return Math.min(Math.max(offset - run.offset, 0), run.length);
}

/**
 * Returns the index of the first run that `isFound`, which holds for all after it; `runs.length` if
 * there is none. Binary search.
 */
function findFirst(runs: readonly TextRun[], isFound: (run: TextRun) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run && !isFound(run)) low = middle + 1;
    else high = middle;
  }
  return low;
}
