/** Gives utterances the names and roles of their speakers, and what passed the words on. */
import type { Person } from '../people/person.ts';
import { NOBODY, resolveSpeakers, type ResolvedSpeakers } from '../people/resolve-speakers.ts';
import { findWays } from './find-ways.ts';
import type { Certainty, Quote } from './quote.ts';
import type { Utterance } from './utterance.ts';

/** Returns the quote for each utterance, in the same order. */
export function attribute(
  text: string,
  lang: string | null,
  people: readonly Person[],
  utterances: readonly Utterance[],
): Quote[] {
  const quotes: Quote[] = [];
  const ways = findWays(text, lang, people, utterances);
  const known = new Set(people.map(({ name }) => name));
  let previous = NOBODY;
  let group = 0;
  for (const [index, utterance] of utterances.entries()) {
    const { type, span, quoted, cue, speaker, follows, continues, sentence } = utterance;
    if (!continues || index === 0) group = index;
    const guest = follows ? undefined : utterance.meant[0];
    const line = type === 'direct' && speaker === null && !guest ? ways.listed(span.start) : null;
    // "Source: Reed on Telegram" above words that nothing nearer gives to anybody.
    const account = line && line.end > (quotes.at(-1)?.span.end ?? 0) ? line.speaker : null;
    const named = account ?? (follows ? null : (guest ?? speaker));
    const before = speaker !== null && speaker.end <= sentence.start;
    const meant = named
      ? resolveSpeakers(text, lang, named, people, previous.names)
      : follows
        ? following(text, lang, people, utterance, index === 0 ? null : previous)
        : NOBODY;
    // A sentence that opens with no known name is about nobody: "Торік", "Nacida".
    const who = before && !meant.names.every((name) => known.has(name)) ? NOBODY : meant;
    quotes.push({
      type,
      span,
      text: text.slice(span.start, span.end),
      quoted: [...quoted],
      group,
      attribution: {
        cue,
        speaker: speaker ?? account,
        names: who.names,
        role: who.role,
        certainty: certaintyOf(who, follows || before || account !== null || guest !== undefined),
        via: ways.of(index, who.names, quotes.at(-1)?.attribution.via ?? []),
      },
    });
    previous = who;
  }
  return quotes;
}

/**
 * Returns who goes on speaking: the one of the quote before, `previous`, or where there is none whom
 * the text speaks of; nobody where it has turned to somebody else since.
 */
function following(
  text: string,
  lang: string | null,
  people: readonly Person[],
  { meant }: Utterance,
  previous: ResolvedSpeakers | null,
): ResolvedSpeakers {
  const subject = meant
    .map((span) => resolveSpeakers(text, lang, span, people, previous?.names ?? []))
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
