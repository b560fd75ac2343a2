/** Makes cases of one shape, as each language has them. */
import type { QuoteCase } from './quote-case.ts';

/** An indirect quote, then a direct one behind a colon. */
export function withQuote(text: string, [clause, quote]: [string, string], cue: string): QuoteCase {
  const [speaker = ''] = text.split(' ');
  return {
    name: 'tells a quote behind a colon from the clause before it',
    text,
    quotes: [
      { type: 'indirect', text: clause, cue, speaker },
      { type: 'direct', text: quote, cue, speaker, group: 0 },
    ],
  };
}

/** A sentence that a verb without subject interrupts. */
export function broken(text: string, [front, rest]: [string, string], cue: string): QuoteCase {
  return {
    name: 'keeps what stands before a verb between commas',
    text,
    quotes: [
      { type: 'indirect', text: front, cue, speaker: null },
      { type: 'indirect', text: rest, cue, speaker: null, group: 0 },
    ],
  };
}
