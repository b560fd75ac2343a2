/** Gives utterances the names and roles of their speakers, and what passed the words on. */
import type { Person } from '../people/person.ts';
import { resolveSpeakers } from '../people/resolve-speakers.ts';
import { findVia } from '../sources/find-via.ts';
import type { Utterance } from './find-utterances.ts';
import type { Quote } from './quote.ts';

/** Returns the quote for each utterance, in the same order. */
export function attribute(
  text: string,
  people: readonly Person[],
  utterances: readonly Utterance[],
): Quote[] {
  const quotes: Quote[] = [];
  let previous: { names: string[]; role: string | null } = { names: [], role: null };
  for (const utterance of utterances) {
    const { type, span, cue, speaker, group, follows, sentence } = utterance;
    const unnamed = { names: [], role: null };
    const who = speaker
      ? resolveSpeakers(text, speaker, people, previous.names)
      : follows === null
        ? unnamed
        : previous;
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
