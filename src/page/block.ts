/** A paragraph of the page as it is rendered: text between two block boundaries or empty lines. */
import type { TextRun } from './text-map.ts';

export interface Block {
  /** The nearest block-level element around all of it. */
  element: Element;
  /** White space collapsed, without soft hyphens; `\n` where a line is broken. */
  text: string;
  /** In order; `start` counts from the start of the block's text. */
  runs: TextRun[];
  /** How many characters of it are in links. */
  linked: number;
}
