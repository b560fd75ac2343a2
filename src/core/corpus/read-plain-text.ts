/** A text file as a document: nothing is known of it but its name, its words, and perhaps a date. */
import { splitParagraphs } from '../text/split-sentences.ts';
import { readDate } from './read-date.ts';

/** What a text file gives. */
export interface PlainText {
  /** The first paragraph if it plainly is a headline, else the file's name without its ending. */
  title: string;
  /** ISO date, or `null`. */
  published: string | null;
  /** Paragraphs separated by a blank line, without the headline and the date. */
  text: string;
}

/** `date 2023-04-16` at the very beginning; the text may go on in the same line. */
const LEADING_DATE = /^\s*date:?[ \t]+(\d{4}-\d{2}-\d{2})(?![\p{L}\p{N}-])[ \t]*/iu;

/** Longer than all but a few headlines, shorter than most paragraphs. In UTF-16 code units. */
const LONGEST_HEADLINE = 120;

/** A single word or two are a rubric ("Background", "World news"). */
const SHORTEST_HEADLINE_WORDS = 3;

/** What ends a sentence, an introduction or a quote, perhaps followed by a closing mark. */
const END_PUNCTUATION = /[.!?…:;,。][\p{Pe}\p{Pf}"'”’]*$|["”»“]$/u;

/**
 * Returns what can be known of a plain-text file called `name`. Paragraphs stand between blank
 * lines and may be wrapped; in a file without a blank line every line is a paragraph. Any string is
 * valid.
 */
export function readPlainText(name: string, text: string): PlainText {
  const unix = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { published, rest } = takeDate(unix);
  const paragraphs = paragraphsOf(rest);
  const [first] = paragraphs;
  if (first !== undefined && paragraphs.length > 1 && isHeadline(first)) {
    return { title: first, published, text: paragraphs.slice(1).join('\n\n') };
  }
  return { title: titleFrom(name), published, text: paragraphs.join('\n\n') };
}

function takeDate(text: string): { published: string | null; rest: string } {
  const [lead, date] = LEADING_DATE.exec(text) ?? [];
  const published = date === undefined ? null : readDate(date);
  if (lead === undefined || published === null) return { published: null, rest: text };
  return { published, rest: text.slice(lead.length) };
}

function paragraphsOf(text: string): string[] {
  const trimmed = text.trim();
  const hasBlankLine = /\n[^\S\n]*\n/.test(trimmed);
  if (!hasBlankLine)
    return trimmed
      .split('\n')
      .map(unwrap)
      .filter((line) => line !== '');
  return splitParagraphs(trimmed).map(({ start, end }) => unwrap(trimmed.slice(start, end)));
}

/** Joins the lines of a wrapped paragraph. */
function unwrap(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

function isHeadline(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_HEADLINE &&
    paragraph.split(/\s+/).length >= SHORTEST_HEADLINE_WORDS &&
    !END_PUNCTUATION.test(paragraph)
  );
}

/** `harbour-strike_2.txt` → "harbour strike 2". */
function titleFrom(name: string): string {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return base.replace(/[-_]+/g, ' ').trim() || name;
}
