/**
 * Reads what a page sets apart as somebody's words without quotation marks: block quotes, and posts
 * of social networks.
 *
 * Whose they are is what the page says beside them, else who is about to speak at the end of the
 * paragraph before ("In a letter, Ilvane wrote:"). Sites set much else apart, such as words of the
 * article and appeals to readers, so what is nobody's by either is read like the rest of the text.
 */
import type { BlockQuote } from '../article/block-quote.ts';
import type { Grammar } from '../languages/grammar.ts';
import { firstEndingAfter } from '../text/first-ending-after.ts';
import { splitParagraphs } from '../text/split-sentences.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Lead } from './claim-marked.ts';
import { findLead } from './find-lead.ts';
import type { Sentence, Token } from './read-sentences.ts';
import type { Utterance } from './utterance.ts';

/** What was found in block quotes, and what is left to be read. */
export interface BlockReading {
  utterances: Utterance[];
  /** The sentences outside of them and of the lines that name their authors. */
  others: Sentence[];
}

/**
 * Reads `blocks`, in order and disjoint.
 *
 * @param sentences - All sentences of `text`.
 */
export function readBlockQuotes(
  text: string,
  sentences: readonly Sentence[],
  blocks: readonly BlockQuote[],
  grammar: Grammar,
): BlockReading {
  const utterances: Utterance[] = [];
  const taken: TextSpan[] = [];
  for (const block of blocks) {
    const before = sentences[firstEndingAfter(sentences, block.span.start) - 1] ?? null;
    const lead = block.author ? null : leadOf(before, grammar);
    if (!block.author && !lead && !block.platform) continue;
    utterances.push(...partsOf(text, block, lead, before));
    taken.push(block.span, ...(block.author ? [block.author] : []));
  }
  taken.sort((one, other) => one.start - other.start);
  return { utterances, others: sentences.filter((sentence) => !touches(taken, sentence)) };
}

/** Whether one of `spans`, in order and disjoint, has a character in common with `span`. */
function touches(spans: readonly TextSpan[], { start, end }: TextSpan): boolean {
  const next = spans[firstEndingAfter(spans, start)];
  return next !== undefined && next.start < end;
}

/**
 * Returns who is about to speak at the end of a sentence. A page that sets words apart may do
 * without the colon before them; then a verb of saying has to announce them.
 */
function leadOf(sentence: Sentence | null, grammar: Grammar): Lead | null {
  const last = sentence?.tokens.at(-1);
  if (!sentence || !last || /^[.!?…]$/.test(last.form) || last.kind === 'marked') return null;
  if (last.form === ':') return findLead(sentence, grammar);
  const words = last.kind === 'word' ? sentence.tokens : sentence.tokens.slice(0, -1);
  const colon: Token = { ...last, kind: 'mark', form: ':', hints: 0 };
  const lead = findLead({ ...sentence, tokens: [...words, colon] }, grammar);
  return lead?.cue ? lead : null;
}

/** Returns an utterance for each paragraph, parts of one. */
function partsOf(
  text: string,
  { span, author }: BlockQuote,
  lead: Lead | null,
  before: Sentence | null,
): Utterance[] {
  const words = text.slice(span.start, span.end);
  return splitParagraphs(words).map((paragraph, index): Utterance => {
    const part = { start: span.start + paragraph.start, end: span.start + paragraph.end };
    const isLed = lead !== null && before !== null && index === 0;
    return {
      type: 'direct',
      span: part,
      quoted: [],
      cue: lead?.cue ?? null,
      speaker: author ?? lead?.speaker ?? null,
      follows: lead?.follows ?? false,
      meant: [],
      continues: index > 0,
      runsOn: false,
      // What they were said through stands in the sentence that leads to them.
      sentence: isLed ? { start: before.start, end: part.end } : part,
    };
  });
}
