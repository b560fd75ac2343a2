/** Words of a text with what names need to know of them: case, neighbours, sentence starts. */
import { behindCharacter, behindWord, CAPITAL, classOf } from '../text/character-class.ts';
import type { TextSpan } from '../text/text-span.ts';

export interface NameToken extends TextSpan {
  /** As written, without a possessive "'s". */
  text: string;
  lower: string;
  isCapital: boolean;
  /** Whether only a space, or a space after "Mr.", stands between the token before and this one. */
  isJoined: boolean;
  /** What stands between the token before and this one. */
  gap: string;
  /** Whether it begins a sentence, a quotation, a line or what follows a colon. */
  opens: boolean;
  /** Whether "'s" or "'" follows: "Putin's", "Sanders'". */
  isPossessive: boolean;
  /** Whether it stands in a heading, where every word is written large. */
  inHeading: boolean;
}

const APOSTROPHE = /['’]/;
const POSSESSIVE = /['’]s$/i;

/** The Arabic article before a name. */
const ARTICLE = /^(?:al|el|an|as|ar|at|ez|ash)-\p{Lu}/u;

/** Stands between two words of one name. */
const JOINT = /^(?:['’]?[ \u00a0]|['’]s[ \u00a0])$/;

/** What may stand between a word and the sentence's start before it. */
const OPENING = /(?:[.!?…:][\s"'“”„«»‘’)\]]*|\n\s*|["“„«‘(—–-]\s*)$/u;

/** Returns the words of `text` in order. Any string is valid; time is linear. */
export function nameTokens(text: string): NameToken[] {
  const headings = headingEnds(text);
  const tokens: NameToken[] = [];
  let end = 0;
  let heading = 0;
  let start = nextWord(text, 0);
  while (start < text.length) {
    while (heading < headings.length && (headings[heading]?.end ?? 0) <= start) heading += 1;
    const next = endOfToken(text, start);
    const written = text.slice(start, next);
    const word = withoutPossessive(written);
    const gap = text.slice(end, start);
    const isPlain = gap === ' ';
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      isCapital: isCapital(word),
      isJoined: isPlain || JOINT.test(gap) || (gap === '' && start > 0),
      gap,
      opens: end === 0 || (!isPlain && OPENING.test(gap.slice(-LONGEST_GAP))),
      isPossessive: word !== written || isLoneApostrophe(text, start, next),
      inHeading: (headings[heading]?.start ?? Infinity) <= start,
    });
    end = next;
    start = nextWord(text, next);
  }
  return tokens;
}

/** Returns where the first word from `start` on begins; the end of `text` where there is none. */
function nextWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && behindWord(text, at, at + 1) === at) at = behindCharacter(text, at);
  return at;
}

/**
 * Returns where the word that begins at `start` ends, with inner apostrophes, hyphens and full stops
 * ("O'Neill", "Jae-in", "J.", "U.S."). What is elided before a word is one of its own: "d'", "qu'".
 */
function endOfToken(text: string, start: number): number {
  let end = behindWord(text, start, text.length);
  const isShort = end - start <= LONGEST_ELIDED;
  if (isShort && JOINTS.includes(text.charAt(end)) && isAt(ELIDED, text, start)) return end + 1;
  while (JOINTS.includes(text.charAt(end)) && isAt(LETTER_OR_DIGIT, text, end + 1)) {
    end = behindWord(text, end + 1, text.length);
  }
  return text.charAt(end) === '.' && isAt(ABBREVIATING, text, end) ? end + 1 : end;
}

/** Letters of "qu'". */
const LONGEST_ELIDED = 2;

const ELIDED = /(?<![\p{L}\p{N}'’-])(?:(?:[dlnscjmt]|qu)['’](?=\p{L})|[LDCSJN]['’](?=\p{Ll}))/uy;

const JOINTS = "'’ʼ.-";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/uy;

/** A full stop that is part of the word before it. */
const ABBREVIATING =
  /\.(?<=(?:(?<![\p{L}\p{N}])\p{Lu}|\.\p{L}|(?<![\p{L}\p{N}])(?:M[rsx]|Mrs|Dr|St|Jr|Sr|Sen|Rep|Del|Supt|Insp|Adm|Cmdr|Hon|Rev|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Sra?))\.)/uy;

/** Whether `sticky` matches `text` right at `start`. */
function isAt(sticky: RegExp, text: string, start: number): boolean {
  sticky.lastIndex = start;
  return sticky.test(text);
}

/** Takes off a possessive, and the apostrophe of "d'". */
function withoutPossessive(written: string): string {
  if (!APOSTROPHE.test(written)) return written;
  return written.replace(/^(\p{L}{1,2})['’]$/u, '$1').replace(POSSESSIVE, '');
}

function isCapital(word: string): boolean {
  if ((classOf(word.codePointAt(0) ?? 0) & CAPITAL) !== 0) return true;
  return word.includes('-') && ARTICLE.test(word);
}

/** More than this between two words is looked at only in its end. */
const LONGEST_GAP = 12;

/** "Sanders' plan", but not the end of 'a quotation' in single marks. */
function isLoneApostrophe(text: string, start: number, end: number): boolean {
  const mark = text[end];
  if (mark !== "'" && mark !== '’') return false;
  return /^ \p{L}/u.test(text.slice(end + 1, end + 3)) && /s$/i.test(text.slice(start, end));
}

/** Lines that write nearly all long words large; all of them, if they end as sentences do. */
function headingEnds(text: string): TextSpan[] {
  const headings: TextSpan[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trimEnd();
    if (line.length > LONGEST_HEADING || SOURCES.test(line)) continue;
    const words = line.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
    const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    const share = /[.!?]$/.test(line) ? 1 : LARGE_SHARE;
    const isTitled = words.length >= SHORTEST_HEADING && large >= words.length * share;
    if (isTitled) headings.push({ start: match.index, end: match.index + match[0].length });
  }
  return headings;
}

/** A list of sources is full of names and is no heading. */
const SOURCES = /^\s*(?:Sources?|Quellen?|Джерел[оа]|Источники?|Fuentes?) ?:/iu;

/** Code units; a longer line is a paragraph. */
const LONGEST_HEADING = 200;

/** Words; in fewer, two names side by side would look like a heading. */
const SHORTEST_HEADING = 4;

/** Share of the words of four letters and more; headings write "from" and "with" either way. */
const LARGE_SHARE = 0.75;
