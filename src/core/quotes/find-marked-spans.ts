/**
 * Finds what stands between quotation marks.
 *
 * Marks pair within a paragraph, so that a stray one spoils its own paragraph and no other. Only a
 * quotation that runs on crosses the border: its mark is opened again at each paragraph, or the first
 * mark of the next paragraph closes it. Each paragraph of it is a span of its own. Pairs are
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
  /** Whether the quotation runs on in the next paragraph. */
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

/** Single marks that are apostrophes as often, so that one at the front of a paragraph opens nothing again. */
const UNSURE = /[‚'‹]/;

const MARKS = /(?<=\S)'(?=''(?!'))|''|``|[“”„‟«»‹›"「」『』‘’‚']/g;

/** The marks among them that are never apostrophes. */
const DOUBLE = /''|``|[“”„‟«»"「」『』]/g;
const DOUBLE_SIGN = /[“”„‟«»"「」『』]/;

/**
 * How many open marks a closing one looks through for its own. Nobody nests deeper; the bound keeps
 * time linear.
 */
const DEEPEST = 4;

/** Returns the outermost marked spans of `text` within `paragraphs`, in reading order. */
export function findMarkedSpans(text: string, paragraphs: readonly TextSpan[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let carried: Mark | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const marked = markedIn(text, paragraph, carried);
    const runsOn = next ? runningOn(text, marked.open, paragraph.end, next) : null;
    if (runsOn) marked.pairs.push(upToEnd(text, runsOn.mark, paragraph));
    carried = runsOn && runsOn.isClosed ? runsOn.mark : null;
    found.push(...outermost(marked.pairs));
  }
  return found;
}

/** Returns the mark open at `end` that `next` goes on with, and whether it closes it or opens it again. */
function runningOn(
  text: string,
  open: readonly Mark[],
  end: number,
  next: TextSpan,
): { mark: Mark; isClosed: boolean } | null {
  const again = text.charAt(next.start);
  const opened = open.find(
    ({ at, closers }) => closers !== '' && text.charAt(at) === again && isOpenUpTo(text, at, end),
  );
  if (opened && !UNSURE.test(again)) return { mark: opened, isClosed: false };
  const last = open.at(-1);
  const closing = last ? firstClosing(text, next) : null;
  return last && closing !== null && isSure(text, last) && last.closers.includes(closing)
    ? { mark: last, isClosed: true }
    : null;
}

/** Whether nothing before `end` may close a single mark at `at`: “the workers’ rights” might. */
function isOpenUpTo(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if (!SINGLE.test(mark) && mark !== '’') return true;
  CLOSING.lastIndex = at + 1;
  return (CLOSING.exec(text)?.index ?? end) >= end;
}

/** An apostrophe that no letter follows. */
const CLOSING = /['’](?!\p{L})/gu;

/** Whether a mark is a double one, with a word behind it. */
function isSure(text: string, { at, length }: Mark): boolean {
  return !SINGLE.test(text.charAt(at)) && !isSpace(text.charAt(at + length));
}

/** Returns the first mark of a paragraph if it can only close; `null` otherwise. */
function firstClosing(text: string, { start, end }: TextSpan): string | null {
  const words = text.slice(start, end);
  const [first] = words.matchAll(DOUBLE);
  if (!first) return null;
  const at = start + first.index;
  const canClose = !isSpace(text.charAt(at - 1)) && !isWord(text.charAt(at + first[0].length));
  return canClose && at > start ? first[0] : null;
}

/** The words of a paragraph from an open mark, or from its front, that run on behind it. */
function upToEnd(text: string, mark: Mark, { start, end }: TextSpan): MarkedSpan {
  const from = Math.max(mark.at, start);
  const inner = { start: mark.at < start ? start : from + mark.length, end };
  const single = SINGLE.test(text.charAt(mark.at));
  return { start: from, end, inner, single, name: false, continues: true };
}

interface Marked {
  /** In the order of their ends. */
  pairs: MarkedSpan[];
  /** What stays open. */
  open: Mark[];
}

/** @param carried - The mark that stays open from the paragraph before, and that the first one here closes. */
function markedIn(text: string, paragraph: TextSpan, carried: Mark | null): Marked {
  const open: Mark[] = [];
  const pairs: MarkedSpan[] = [];
  const source = text.slice(paragraph.start, paragraph.end);
  let rest = carried;
  for (const { 0: mark, index } of source.matchAll(MARKS)) {
    const at = paragraph.start + index;
    const sign = mark.length === 2 ? '"' : mark;
    if (rest && DOUBLE_SIGN.test(sign)) {
      const { start } = paragraph;
      pairs.push({
        ...upToEnd(text, rest, { start, end: at }),
        end: at + mark.length,
        continues: false,
      });
      rest = null;
      continue;
    }
    const closed = closes(text, at, mark, sign, open, paragraph.end);
    if (closed !== null) {
      const opener = open[closed];
      open.length = closed;
      if (opener) pairs.push(pair(text, opener, at + mark.length, mark.length));
    } else if (opens(text, at, mark, sign, open)) {
      open.push({ at, length: mark.length, closers: CLOSERS[sign] ?? '' });
    }
  }
  return { pairs, open };
}

/** Returns which open mark the mark at `at` closes in a paragraph that ends at `end`, or `null` if none. */
function closes(
  text: string,
  at: number,
  mark: string,
  sign: string,
  open: readonly Mark[],
  end: number,
): number | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const atEnd = after === '' || after === '\n';
  if (atEnd && sign === '“' && open.at(-1)?.closers === CLOSERS[sign]) return open.length - 1;
  if (isSpace(before) && isWord(after)) return null;
  if (sign === '’' || sign === "'") {
    const isPossessive = isPlural(text, at) && !isOpenUpTo(text, at, end);
    if (isWord(after) || isPossessive) return null;
  }
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
