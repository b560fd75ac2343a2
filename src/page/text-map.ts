/**
 * The way between `Article.text` and the live page. The text is made of stretches of the page's
 * text nodes, so every character of it but the breaks between lines and paragraphs has one place
 * in the DOM. Nothing is kept of the DOM's structure: a map survives changes around the text.
 */
import type { TextSpan } from '../core/text/text-span.ts';

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
 * Returns the part of the page that shows `span`, or `null` if the page has changed there since it
 * was read, or if no character of the span is on the page.
 */
export function rangeOf({ runs, contents }: TextMap, span: TextSpan): Range | null {
  const from = firstRunEndingAfter(runs, span.start);
  const covered: TextRun[] = [];
  for (let index = from; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start >= span.end) break;
    covered.push(run);
  }
  const first = covered[0];
  const last = covered.at(-1);
  if (!first || !last) return null;
  if (covered.some(({ node }) => !node.isConnected || node.data !== contents.get(node)))
    return null;

  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.offset + Math.min(last.length, span.end - last.start));
  return range;
}

/**
 * Returns the part of the text that `range` shows, or `null` if it touches none of it. Text of the
 * page that is not in the article is passed over.
 */
export function spanOf({ runs }: TextMap, range: Range): TextSpan | null {
  const parts = runs
    .filter(({ node }) => node.isConnected && range.intersectsNode(node))
    .map((run) => partOf(run, range))
    .filter(({ start, end }) => start < end);
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The part of `run` inside `range`; empty (`start >= end`) if there is none. */
function partOf({ start, length, node, offset }: TextRun, range: Range): TextSpan {
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : node.length;
  return {
    start: start + Math.max(0, from - offset),
    end: start + Math.min(length, to - offset),
  };
}

/** Binary search; `runs.length` if there is none. */
function firstRunEndingAfter(runs: readonly TextRun[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
