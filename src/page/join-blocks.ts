/** Makes the article's text of its paragraphs. */
import type { Block } from './block.ts';
import type { TextMap, TextRun } from './text-map.ts';

/** Stands between paragraphs; on no node of the page. */
const BLANK_LINE = '\n\n';

/** The text of some blocks. */
export interface JoinedBlocks {
  text: string;
  /** The way back to the page. */
  map: TextMap;
  /** Where each block begins in the text. */
  starts: ReadonlyMap<Block, number>;
}

/** Returns the text of `blocks`, in order. */
export function joinBlocks(blocks: readonly Block[]): JoinedBlocks {
  const starts = new Map<Block, number>();
  const runs: TextRun[] = [];
  const contents = new Map<Text, string>();
  let text = '';
  for (const block of blocks) {
    if (text) text += BLANK_LINE;
    starts.set(block, text.length);
    for (const run of block.runs) {
      runs.push({ ...run, start: text.length + run.start });
      contents.set(run.node, run.node.data);
    }
    text += block.text;
  }
  return { text, map: { runs, contents }, starts };
}
