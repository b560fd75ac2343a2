/** Makes the article's text of its paragraphs. */
import type { Block } from './block.ts';
import type { TextMap, TextRun } from './text-map.ts';

/** Stands between paragraphs; on no node of the page. */
const BLANK_LINE = '\n\n';

/** Returns the text of `blocks`, in order, and the way back to the page. */
export function joinBlocks(blocks: readonly Block[]): { text: string; map: TextMap } {
  const runs: TextRun[] = [];
  const contents = new Map<Text, string>();
  let text = '';
  for (const block of blocks) {
    if (text) text += BLANK_LINE;
    for (const run of block.runs) {
      runs.push({ ...run, start: text.length + run.start });
      contents.set(run.node, run.node.data);
    }
    text += block.text;
  }
  return { text, map: { runs, contents } };
}
