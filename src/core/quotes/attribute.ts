/** Gives utterances the names and roles of their speakers, and what passed the words on. */
import type { Person } from '../people/person.ts';
import { NOBODY, resolveSpeakers, type ResolvedSpeakers } from '../people/resolve-speakers.ts';
import { findVia, type Via } from '../sources/find-via.ts';
import type { Certainty, Quote } from './quote.ts';
import type { Utterance } from './utterance.ts';

/** Returns the quote for each utterance, in the same order. */
export function attribute(
  text: string,
  people: readonly Person[],
  utterances: readonly Utterance[],
): Quote[] {
  const quotes: Quote[] = [];
  const known = new Set(people.map(({ name }) => name));
  let previous = NOBODY;
  let group = 0;
  for (const [index, utterance] of utterances.entries()) {
    const { type, span, cue, speaker, follows, continues, sentence } = utterance;
    if (!continues || index === 0) group = index;
    const guest = follows ? undefined : utterance.meant[0];
    const named = follows ? null : (guest ?? speaker);
    const before = speaker !== null && speaker.end <= sentence.start;
    const meant = named
      ? resolveSpeakers(text, named, people, previous.names)
      : follows
        ? following(text, people, utterance, index === 0 ? null : previous)
        : NOBODY;
    // A sentence that opens with no known name is about nobody: "Торік", "Nacida".
    const who = before && !meant.names.every((name) => known.has(name)) ? NOBODY : meant;
    quotes.push({
      type,
      span,
      text: text.slice(span.start, span.end),
      group,
      attribution: {
        cue,
        speaker,
        names: who.names,
        role: who.role,
        certainty: certaintyOf(who, follows || before || guest !== undefined),
        via: carriedOn(findVia(text, sentence, span, people), utterance, quotes.at(-1)),
      },
    });
    previous = who;
  }
  return quotes;
}

/** “A,” she told the Wire. “B.”: what goes on came the same way. */
function carriedOn(via: Via[], { continues }: Utterance, before: Quote | undefined): Via[] {
  return via.length > 0 || !continues || !before ? via : before.attribution.via;
}

/**
 * Returns who goes on speaking: the one of the quote before, `previous`, or where there is none whom
 * the text speaks of; nobody where it has turned to somebody else since.
 */
function following(
  text: string,
  people: readonly Person[],
  { meant }: Utterance,
  previous: ResolvedSpeakers | null,
): ResolvedSpeakers {
  const subject = meant
    .map((span) => resolveSpeakers(text, span, people, previous?.names ?? []))
    .find(({ names }) => names.length > 0);
  if (!previous) return subject ?? NOBODY;
  const turned = subject && subject.names.join() !== previous.names.join();
  return turned ? NOBODY : previous;
}

function certaintyOf({ by }: ResolvedSpeakers, follows: boolean): Certainty {
  if (by === null) return 'open';
  if (follows) return 'inferred';
  return by === 'name' ? 'named' : 'resolved';
}
