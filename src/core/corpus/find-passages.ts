/** Divides a document into the passages that words on a page are compared with. */
import type { Quote } from '../quotes/quote.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { TextSpan } from '../text/text-span.ts';
import { wordsOf } from '../text/words.ts';
import type { Document } from './document.ts';
import type { Passage } from './passage.ts';

/** Shorter sentences say nothing that could be quoted: "Background:", "He is 52". In words. */
const SHORTEST_SENTENCE = 4;

/** What a sentence says beside a quote is mostly "the minister told reporters". In words. */
const SHORTEST_REST = 8;

/**
 * Returns the passages of `document`: the claim it reviews, as claimed and as in the headline, then its quotes and its own sentences
 * in reading order. Sentences, or what is left of them, do not overlap quotes.
 *
 * @param quotes - Those of the document's text, in reading order and disjoint.
 */
export function findPassages(document: Document, quotes: readonly Quote[]): Passage[] {
  const { id, text, review } = document;
  const unsaid = { names: [], speaker: null, role: null };
  const said = quotes.map((quote): Passage => quotePassage(document, quote));
  const told = ownSentences(text, quotes).map((span): Passage => {
    return {
      document: id,
      kind: 'sentence',
      span,
      text: text.slice(span.start, span.end),
      ...unsaid,
    };
  });
  const inOrder = [...said, ...told].toSorted((a, b) => a.span.start - b.span.start);
  if (!review) return inOrder;

  const { claim, claimant } = review;
  const names = claimant === null ? [] : [claimant];
  const span = { start: 0, end: 0 };
  const wordings = [...new Set([claim, document.title])].filter((words) => words.trim() !== '');
  const claims = wordings.map((wording): Passage => {
    return {
      document: id,
      kind: 'claim',
      span,
      text: wording,
      names,
      speaker: claimant,
      role: null,
    };
  });
  return [...claims, ...inOrder];
}

function quotePassage(document: Document, { span, text, attribution }: Quote): Passage {
  const { names, role, speaker } = attribution;
  return {
    document: document.id,
    kind: 'quote',
    span,
    text,
    names,
    role,
    speaker: speaker && document.text.slice(speaker.start, speaker.end),
  };
}

/** The sentences of `text` outside `quotes`, in order; of one with a quote in it, the long parts. */
function ownSentences(text: string, quotes: readonly Quote[]): TextSpan[] {
  const own: TextSpan[] = [];
  let at = 0;
  for (const sentence of splitSentences(text)) {
    while ((quotes[at]?.span.end ?? Infinity) <= sentence.start) at++;
    const rests = restsOf(sentence, quotes, at);
    const [whole] = rests;
    const shortest =
      whole?.start === sentence.start && whole.end === sentence.end
        ? SHORTEST_SENTENCE
        : SHORTEST_REST;
    own.push(...rests.filter((rest) => wordsOf(textOf(text, rest)).length >= shortest));
  }
  return own.map((span) => trimmed(text, span));
}

/** What of `sentence` no quote covers. `first` is the index of the first quote that may. */
function restsOf(sentence: TextSpan, quotes: readonly Quote[], first: number): TextSpan[] {
  const rests: TextSpan[] = [];
  let { start } = sentence;
  for (let index = first; index < quotes.length; index++) {
    const span = quotes[index]?.span;
    if (!span || span.start >= sentence.end) break;
    if (span.start > start) rests.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < sentence.end) rests.push({ start, end: sentence.end });
  return rests;
}

function textOf(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}

/** Takes white space and the commas next to a quote off both ends. */
function trimmed(text: string, span: TextSpan): TextSpan {
  const inside = textOf(text, span);
  const before = inside.length - inside.replace(/^[\s,:;]+/, '').length;
  return { start: span.start + before, end: span.start + inside.trimEnd().length };
}
