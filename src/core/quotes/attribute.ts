/** Gives utterances the names and roles of their speakers, and what passed the words on. */
import type { Person } from '../people/person.ts';
import { resolveSpeakers } from '../people/resolve-speakers.ts';
import { findVia } from '../sources/find-via.ts';
import type { Quote } from './quote.ts';
import type { Utterance } from './utterance.ts';

const NOBODY: { names: string[]; role: string | null } = { names: [], role: null };

/** Returns the quote for each utterance, in the same order. */
export function attribute(
  text: string,
  people: readonly Person[],
  utterances: readonly Utterance[],
): Quote[] {
  const quotes: Quote[] = [];
  let previous = NOBODY;
  let group = 0;
  for (const [index, utterance] of utterances.entries()) {
    const { type, span, cue, speaker, follows, continues, sentence } = utterance;
    if (!continues || index === 0) group = index;
    const named = speaker && !follows;
    const who = named
      ? resolveSpeakers(text, speaker, people, previous.names)
      : follows
        ? previous
        : NOBODY;
    quotes.push({
      type,
      span,
      text: text.slice(span.start, span.end),
      group,
      attribution: { cue, speaker, ...who, via: findVia(text, sentence, span) },
    });
    previous = who;
  }
  return quotes;
}
