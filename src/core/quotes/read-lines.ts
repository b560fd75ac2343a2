/**
 * Cuts a text into what its author set as paragraphs. Articles have a blank line between them; some
 * pages and wire texts a single line break, which in other texts only wraps a line.
 */
import { splitParagraphs } from '../text/split-sentences.ts';
import type { TextSpan } from '../text/text-span.ts';

/** Behind these a line break ends a paragraph, for a wrapped line breaks between words. */
const ENDS_LINE = /[.!?:;…"”“’»)\]*]$/;

/** A line shorter than this, in UTF-16 code units, was not broken because it was full. */
const FULL_LINE = 55;

/** Returns the paragraphs of `text` in order, trimmed, none empty. */
export function readLines(text: string): TextSpan[] {
  return splitParagraphs(text).flatMap((paragraph) => linesIn(text, paragraph));
}

function linesIn(text: string, paragraph: TextSpan): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = paragraph.start;
  for (const { 0: line, index } of text
    .slice(paragraph.start, paragraph.end)
    .matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const printed = line.trimEnd();
    const end = paragraph.start + index + printed.length;
    const following = paragraph.start + index + line.length;
    const last = following >= paragraph.end;
    const next = text.charAt(following);
    const wrapped = !ENDS_LINE.test(printed) && printed.length >= FULL_LINE;
    if (!last && wrapped && !/["“”„«–—―-]/.test(next)) continue;
    if (end > start) lines.push({ start, end });
    start = following;
    while (start < paragraph.end && /\s/.test(text.charAt(start))) start += 1;
  }
  return lines;
}
