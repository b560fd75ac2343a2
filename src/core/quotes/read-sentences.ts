/**
 * Cuts a text into sentences of words, marks and marked spans, the form in which speech is looked for.
 *
 * A marked span is one token, whatever stands in it: its own full stops end no sentence of the
 * article, unless the article's sentence plainly ends with it.
 */
import type { Grammar } from '../languages/grammar.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { MarkedSpan } from './find-marked-spans.ts';

export interface Token extends TextSpan {
  /** A word, a punctuation mark, or words between quotation marks. */
  kind: 'word' | 'mark' | 'marked';
  /** The word in lower case with typewriter apostrophes, or the mark; `''` for marked words. */
  form: string;
  /** Whether the word begins with a capital letter. */
  capital: boolean;
  /** The marked span, for `marked`. */
  marked: MarkedSpan | null;
}

export interface Sentence extends TextSpan {
  /** Index of its paragraph. */
  paragraph: number;
  tokens: Token[];
}

const TOKEN =
  /(?<![\p{N}:])\p{N}{1,2}:\p{N}{2}(?![\p{L}\p{N}:])|[\p{L}\p{N}\p{M}$€£]+(?:['’.,&/\-‑][\p{L}\p{N}\p{M}]+)*|\.{3}|--|[^\s\p{L}\p{N}\p{M}$€£]/gu;

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
      tokens.push({ ...span, kind: 'marked', form: '', capital: false, marked: span });
      at = span.end;
      next += 1;
    }
    addTokens(text, at, paragraph.end, tokens, grammar);
    addSentences(text, tokens, index, grammar, sentences);
  }
  return sentences;
}

function addTokens(
  text: string,
  start: number,
  end: number,
  tokens: Token[],
  grammar: Grammar,
): void {
  for (const { 0: word, index } of text.slice(start, end).matchAll(TOKEN)) {
    let at = start + index;
    for (const part of grammar.elided ? word.split(ELISION) : [word]) {
      const hyphens = /^-(?:t-)?/.exec(part)?.[0].length ?? 0;
      const skipped = part.length > hyphens ? hyphens : 0;
      tokens.push(tokenOf(part.slice(skipped), at + skipped));
      at += part.length;
    }
  }
}

/** Where words are joined: behind "qu'" and "l'", before "-il" and "-t-elle". */
const ELISION =
  /(?<=^(?:[a-zà-ÿ]|qu|lorsqu|puisqu|jusqu)['’])|(?<!-t)(?=-(?:t-)?(?:ils?|elles?|on)$)/iu;

/** Three full stops; every longer token is a word. */
const LONGEST_MARK = 3;

function tokenOf(word: string, start: number): Token {
  const isMark = word.length <= LONGEST_MARK && !/[\p{L}\p{N}]/u.test(word);
  const form = isMark ? word : word.toLowerCase().replaceAll('’', "'");
  return {
    start,
    end: start + word.length,
    kind: isMark ? 'mark' : 'word',
    form,
    capital: form.charAt(0) !== word.charAt(0),
    marked: null,
  };
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
  const bracket = /^[([¿¡]$/.test(next.form);
  const startsNext = bracket || next.capital || next.kind === 'marked' || /^\p{N}/u.test(next.form);
  if (token.kind === 'marked') {
    if (!startsNext || !/[.!?…]$/.test(innerText(text, token).trimEnd())) return false;
    return next.kind === 'marked' || !isSpokenNext(tokens, index, grammar);
  }
  if (!/^(?:[.!?…]|\.{3})$/.test(token.form)) return false;
  if (!startsNext) return false;
  if (token.form !== '.') return true;
  const before = tokens[index - 1];
  if (!before || before.end !== token.start) return true;
  if (before.kind !== 'word') return true;
  if (grammar.ordinals && /^\d{1,2}$/.test(before.form)) return false;
  const initial = before.capital && before.form.length === 1;
  return !(initial || grammar.abbreviations.has(before.form) || /\.\p{L}$/u.test(before.form));
}

/** Words that may stand between a quotation and the verb of saying behind it. */
const NAME_LENGTH = 9;

/** Whether a name and a verb of saying follow, and then nothing that was said: `"Why?" Ilvane asked.` */
function isSpokenNext(tokens: readonly Token[], index: number, grammar: Grammar): boolean {
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
