/**
 * Cuts a text into sentences of words, marks and marked spans, the form in which speech is looked for.
 *
 * A marked span is one token, whatever stands in it: its own full stops end no sentence of the
 * article, unless the article's sentence plainly ends with it.
 */
import type { Grammar } from '../languages/grammar.ts';
import { behindCharacter, behindWord, classOf, SPACE } from '../text/character-class.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { MarkedSpan } from './find-marked-spans.ts';
import { MARKED, wordForms, type WordForm } from './word-form.ts';

export interface Token extends TextSpan {
  /** A word, a punctuation mark, or words between quotation marks. */
  kind: 'word' | 'mark' | 'marked';
  /** The word in lower case with typewriter apostrophes, or the mark; `''` for marked words. */
  form: string;
  /** Whether the word begins with a capital letter. */
  capital: boolean;
  /** The marked span, for `marked`. */
  marked: MarkedSpan | null;
  /** The rules that can begin with it, see `word-form.ts`. */
  hints: number;
}

export interface Sentence extends TextSpan {
  /** Index of its paragraph. */
  paragraph: number;
  tokens: Token[];
}

/** Returns the sentences of `text` in reading order; `marked` lies within `paragraphs`. */
export function readSentences(
  text: string,
  paragraphs: readonly TextSpan[],
  marked: readonly MarkedSpan[],
  grammar: Grammar,
): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const tokens: Token[] = [];
    let at = paragraph.start;
    for (let span = marked[next]; span && span.start < paragraph.end; span = marked[next]) {
      addTokens(text, at, span.start, tokens, grammar);
      const { start, end } = span;
      tokens.push({
        start,
        end,
        kind: 'marked',
        form: '',
        capital: false,
        marked: span,
        hints: MARKED,
      });
      at = span.end;
      next += 1;
    }
    addTokens(text, at, paragraph.end, tokens, grammar);
    addSentences(text, tokens, index, grammar, sentences);
  }
  return sentences;
}

/** Adds the words and marks of `text` from `start` up to `end`. */
function addTokens(
  text: string,
  start: number,
  end: number,
  tokens: Token[],
  grammar: Grammar,
): void {
  const formOf = wordForms(grammar);
  let at = start;
  while (at < end) {
    if (classOf(text.charCodeAt(at)) === SPACE) {
      at += 1;
      continue;
    }
    // Two hyphens typed for a dash are one.
    if (end - at > 1 && text.startsWith('--', at)) at += 1;
    const next = endOfToken(text, at, end);
    const word = text.slice(at, next);
    if (grammar.elided && JOINED.test(word)) addElided(word, at, tokens, formOf);
    else tokens.push(tokenOf(word, at, formOf));
    at = next;
  }
}

/** Returns where the word or mark that begins at `start` ends, before `limit`. */
function endOfToken(text: string, start: number, limit: number): number {
  let end = behindWord(text, start, limit);
  while (end < limit && MONEY.includes(text.charAt(end))) end = behindWord(text, end + 1, limit);
  if (end === start)
    return text.startsWith('...', start) ? start + 3 : behindCharacter(text, start);
  if (text.charAt(end) === ':' && isClock(text, start)) return end + ':00'.length;
  return endOfJoined(text, end, limit);
}

/** Signs that are read with the number beside them. */
const MONEY = '$€£';

/** Returns where a word ends whose first run ends at `start`: "don't", "U.S", "1,000", "and/or". */
function endOfJoined(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && JOINTS.includes(text.charAt(at))) {
    const end = behindWord(text, at + 1, limit);
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

const JOINTS = "'’.,&/-‑";

/** A time of day; digits before or behind make another number of it. */
const CLOCK = /(?<![\p{N}:])\p{N}{1,2}:\p{N}{2}(?![\p{L}\p{N}:])/uy;

function isClock(text: string, start: number): boolean {
  CLOCK.lastIndex = start;
  return CLOCK.test(text);
}

/** In such words others may be joined. */
const JOINED = /['’-]/;

/** Where words are joined: behind "qu'" and "l'", before "-il" and "-t-elle". */
const ELISION =
  /(?<=^(?:[a-zà-ÿ]|qu|lorsqu|puisqu|jusqu)['’])|(?<!-t)(?=-(?:t-)?(?:ils?|elles?|on)$)/iu;

function addElided(
  word: string,
  start: number,
  tokens: Token[],
  formOf: (written: string) => WordForm,
): void {
  let at = start;
  for (const part of word.split(ELISION)) {
    const hyphens = /^-(?:t-)?/.exec(part)?.[0].length ?? 0;
    const skipped = part.length > hyphens ? hyphens : 0;
    tokens.push(tokenOf(part.slice(skipped), at + skipped, formOf));
    at += part.length;
  }
}

function tokenOf(word: string, start: number, formOf: (written: string) => WordForm): Token {
  const { kind, form, capital, hints } = formOf(word);
  return { start, end: start + word.length, kind, form, capital, marked: null, hints };
}

/** Tokens at which a sentence is cut, so that time stays linear. Real ones end long before. */
const LONGEST_SENTENCE = 300;

function addSentences(
  text: string,
  tokens: readonly Token[],
  paragraph: number,
  grammar: Grammar,
  sentences: Sentence[],
): void {
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const last = index === tokens.length - 1;
    const full = index - first >= LONGEST_SENTENCE;
    if (!last && !full && !endsSentence(text, tokens, index, grammar)) continue;
    const part = tokens.slice(first, index + 1);
    const [start] = part;
    const end = part.at(-1);
    if (start && end) sentences.push({ paragraph, tokens: part, start: start.start, end: end.end });
    first = index + 1;
  }
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  grammar: Grammar,
): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return true;
  if (token.kind === 'word' || (token.kind === 'mark' && !STOPS.has(token.form))) return false;
  if (!startsSentence(next)) return false;
  if (token.kind === 'marked') {
    if (!/[.!?…]$/.test(innerText(text, token).trimEnd())) return false;
    return next.kind === 'marked' || !isSpokenNext(tokens, index, grammar);
  }
  if (token.form !== '.') return true;
  const before = tokens[index - 1];
  if (!before || before.end !== token.start) return true;
  if (before.kind !== 'word') return true;
  if (grammar.ordinals && /^\d{1,2}$/.test(before.form)) return false;
  const initial = before.capital && before.form.length === 1;
  if (/\.\p{L}$/u.test(before.form) && opensAnew(next, grammar)) return true;
  return !(initial || grammar.abbreviations.has(before.form) || /\.\p{L}$/u.test(before.form));
}

/** Marks that end a sentence. */
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);

function startsSentence({ kind, form, capital }: Token): boolean {
  return capital || kind === 'marked' || /^(?:[([¿¡]$|\p{N})/u.test(form);
}

/** Whether a word with a capital letter is none in a name: "at 7 p.m. | He left". */
function opensAnew({ form, capital }: Token, grammar: Grammar): boolean {
  if (!capital || form.length === 1) return false;
  return (
    grammar.pronouns.has(form) ||
    grammar.determiners.has(form) ||
    grammar.prepositions.has(form) ||
    grammar.coordinators.has(form)
  );
}

/** Words that may stand between a quotation and the verb of saying behind it. */
const NAME_LENGTH = 9;

/** Whether a name and a verb of saying follow, and then nothing that was said: `"Why?" Ilvane asked.` */
function isSpokenNext(tokens: readonly Token[], index: number, grammar: Grammar): boolean {
  // German has the verb first there.
  if (grammar.verbSecond) return false;
  for (let at = index + 1; at < Math.min(tokens.length, index + NAME_LENGTH); at += 1) {
    const token = tokens[at];
    const short = token?.form === '.' && grammar.abbreviations.has(tokens[at - 1]?.form ?? '');
    if (short) continue;
    if (!token || token.kind !== 'word') return false;
    if (grammar.verbs.has(token.form) && at > index + 1) {
      return grammar.verbs.get(token.form) === 'tell' || isBare(tokens[at + 1], grammar);
    }
  }
  return false;
}

/** Whether what stands behind a verb of saying opens nothing that is said. */
function isBare(after: Token | undefined, grammar: Grammar): boolean {
  if (!after || after.kind === 'mark') return after?.form !== ':';
  if (after.kind === 'marked' || grammar.that.has(after.form)) return false;
  if (grammar.times.has(after.form) || grammar.addressees.has(after.form)) return true;
  const opens = grammar.pronouns.has(after.form) || grammar.determiners.has(after.form);
  return !opens && !after.capital;
}

function innerText(text: string, token: Token): string {
  return token.marked ? text.slice(token.marked.inner.start, token.marked.inner.end) : '';
}
