/** Gives utterances the names and roles of their speakers, and what passed the words on. */
import type { Person } from '../people/person.ts';
import { NOBODY, resolveSpeakers, type ResolvedSpeakers } from '../people/resolve-speakers.ts';
import { findVia, type Via } from '../sources/find-via.ts';
import { listedVia } from '../sources/listed-via.ts';
import { sourceIndex } from '../sources/source-index.ts';
import type { TextSpan } from '../text/text-span.ts';
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
  const sources = sourceIndex(text, lang, people);
  const listed = listedVia(text, sources.lexicon, people);
  const known = new Set(people.map(({ name }) => name));
  let previous = NOBODY;
  let group = 0;
  for (const [index, utterance] of utterances.entries()) {
    const { type, span, quoted, cue, speaker, follows, continues, sentence } = utterance;
    if (!continues || index === 0) group = index;
    const guest = follows ? undefined : utterance.meant[0];
    const named = follows ? null : (guest ?? speaker);
    const before = speaker !== null && speaker.end <= sentence.start;
    const meant = named
      ? resolveSpeakers(text, lang, named, people, previous.names)
      : follows
        ? following(text, lang, people, utterance, index === 0 ? null : previous)
        : NOBODY;
    // A sentence that opens with no known name is about nobody: "Торік", "Nacida".
    const who = before && !meant.names.every((name) => known.has(name)) ? NOBODY : meant;
    const told = findVia(text, sentence, span, sources);
    quotes.push({
      type,
      span,
      text: text.slice(span.start, span.end),
      quoted: [...quoted],
      group,
      attribution: {
        cue,
        speaker,
        names: who.names,
        role: who.role,
        certainty: certaintyOf(who, follows || before || guest !== undefined),
        via: orElse(
          carriedOn(otherThan(speaker, told), utterance, quotes.at(-1)),
          listed(span.start),
        ),
      },
    });
    previous = who;
  }
  return quotes;
}

/** A paper that speaks for itself is not what the words came in: "the ruling says". */
function otherThan(speaker: TextSpan | null, via: readonly Via[]): Via[] {
  const alone = ({ span }: Via): boolean =>
    speaker !== null && span.end === speaker.end && span.start - speaker.start <= ARTICLE;
  return via.filter((each) => each.kind !== 'document' || !alone(each));
}

/** Code units of the longest article with its space: "einem ". */
const ARTICLE = 6;

function orElse(via: Via[], listed: Via[]): Via[] {
  return via.length > 0 ? via : listed;
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
