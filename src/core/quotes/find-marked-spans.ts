/**
 * Finds what stands between quotation marks.
 *
 * Marks pair within a paragraph, so that a stray one spoils its own paragraph and no other; only a
 * quotation that runs on, with its mark opened again at each paragraph, crosses the border. Pairs are
 * those of CLDR's `delimiters` (https://cldr.unicode.org) for our languages, typewriter marks, and
 * two single marks typed for a double one. Only outermost pairs are returned.
 */
import type { TextSpan } from '../text/text-span.ts';

export interface MarkedSpan extends TextSpan {
  /** Where the words between the marks lie. */
  inner: TextSpan;
  /** Whether single marks set it off: those are apostrophes as often. */
  single: boolean;
  /** Whether the words can be the name of a paper or body. */
  name: boolean;
  /** Whether the quotation runs on in the next paragraph, which opens the mark again. */
  continues: boolean;
}

interface Mark {
  at: number;
  length: number;
  /** What may close it; `''` for a mark that only closes. */
  closers: string;
}

/** Which marks close what an opening mark opens. Some texts close „ with a straight mark. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '”': '”',
  '"': '"”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

const SINGLE = /[‘‚'‹]/;

const MARKS = /''|``|[“”„‟«»‹›"「」『』‘’‚']/g;

/**
 * How many open marks a closing one looks through for its own. Nobody nests deeper; the bound keeps
 * time linear.
 */
const DEEPEST = 4;

/** Returns the outermost marked spans of `text` within `paragraphs`, in reading order. */
export function findMarkedSpans(text: string, paragraphs: readonly TextSpan[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    found.push(...markedIn(text, paragraph, next ? text.charAt(next.start) : ''));
  }
  return found;
}

function markedIn(text: string, paragraph: TextSpan, opensNext: string): MarkedSpan[] {
  const open: Mark[] = [];
  const pairs: MarkedSpan[] = [];
  const source = text.slice(paragraph.start, paragraph.end);
  for (const { 0: mark, index } of source.matchAll(MARKS)) {
    const at = paragraph.start + index;
    const sign = mark.length === 2 ? '"' : mark;
    const closed = closes(text, at, mark, sign, open);
    if (closed !== null) {
      const opener = open[closed];
      open.length = closed;
      if (opener) pairs.push(pair(text, opener, at + mark.length, mark.length));
    } else if (opens(text, at, mark, sign, open)) {
      open.push({ at, length: mark.length, closers: CLOSERS[sign] ?? '' });
    }
  }
  const runsOn = open.find(({ at, closers }) => {
    const first = text.charAt(at);
    return closers !== '' && first === opensNext && !SINGLE.test(first);
  });
  if (runsOn) {
    const end = paragraph.end;
    pairs.push({
      start: runsOn.at,
      end,
      inner: { start: runsOn.at + runsOn.length, end },
      single: false,
      name: false,
      continues: true,
    });
  }
  return outermost(pairs);
}

/** Returns which open mark the mark at `at` closes, or `null` if none. */
function closes(
  text: string,
  at: number,
  mark: string,
  sign: string,
  open: readonly Mark[],
): number | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const atEnd = after === '' || after === '\n';
  if (atEnd && sign === '“' && open.at(-1)?.closers === CLOSERS[sign]) return open.length - 1;
  if (isSpace(before) && isWord(after)) return null;
  if ((sign === '’' || sign === "'") && (isWord(after) || isPlural(text, at))) return null;
  const ends = !isSpace(before) && !isWord(after) && sign !== "'" && sign !== '’';
  if (ends && sign === '“' && CLOSERS[sign] === open.at(-1)?.closers) return open.length - 1;
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEEPEST); depth -= 1) {
    if (open[depth]?.closers.includes(sign)) return depth;
  }
  return null;
}

function opens(
  text: string,
  at: number,
  mark: string,
  sign: string,
  open: readonly Mark[],
): boolean {
  if (!(sign in CLOSERS)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (after === '') return false;
  if (/[“„«「『]/.test(sign)) return true;
  if (isSpace(after)) {
    // A closing mark typed where only an opening one can stand: at the front of a paragraph.
    return sign === '”' && (before === '' || before === '\n') && open.length === 0;
  }
  if (sign === '»' || sign === '”') return !isWord(before) && isWord(after) && open.length === 0;
  if (sign === "'" && /\d/.test(after)) return false;
  return !isWord(before) && !/[.,!?%]/.test(before);
}

/** Whether a mark behind an s, with a word after it, is a possessive: "the workers' rights". */
function isPlural(text: string, at: number): boolean {
  return /[sxz]/.test(text.charAt(at - 1)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function pair(text: string, opener: Mark, end: number, closing: number): MarkedSpan {
  const start = opener.at;
  return {
    start,
    end,
    inner: { start: start + opener.length, end: end - closing },
    single: opener.length === 1 && SINGLE.test(text.charAt(start)),
    name: isName(text.slice(start + opener.length, end - closing)),
    continues: false,
  };
}

/** Words of the longest name of a paper. */
const LONGEST_NAME = 4;

function isName(words: string): boolean {
  return /^\p{Lu}[^.,:;!?…]*$/u.test(words) && words.split(/\s+/).length <= LONGEST_NAME;
}

/** Drops the pairs inside others. Pairs come in the order of their ends and never cross. */
function outermost(pairs: readonly MarkedSpan[]): MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const span of pairs) {
    while (kept.length > 0 && (kept.at(-1)?.start ?? 0) >= span.start) kept.pop();
    kept.push(span);
  }
  return kept;
}

function isSpace(char: string): boolean {
  return char === '' || /\s/.test(char);
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
