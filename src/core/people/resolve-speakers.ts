import type { TextSpan } from '../text/text-span.ts';
import type { Person } from './person.ts';
import { isSamePerson } from './same-person.ts';

/** Who a speaker phrase means, and the role the article gives them. */
export interface ResolvedSpeakers {
  names: string[];
  role: string | null;
}

/** Small words that stand for somebody named before. */
const PRONOUN = /^(?:he|she|er|sie|il|elle|él|ella|він|вона|он|она)$/iu;

/**
 * Returns whom the phrase at `speaker` means, by the fullest name in the article, and their role;
 * several for "A and B", then without role. `[]` for the unnamed ("officials") and wherever it is in
 * doubt: never a guess.
 *
 * @param previous - Names of the previous quote's speakers.
 */
export function resolveSpeakers(
  text: string,
  speaker: TextSpan,
  people: readonly Person[],
  previous: readonly string[],
): ResolvedSpeakers {
  const phrase = text.slice(speaker.start, speaker.end);
  const found = PRONOUN.test(phrase)
    ? people.filter(({ name }) => name === previous[0])
    : people.filter(
        ({ name, mentions }) =>
          mentions.some(({ start, end }) => start >= speaker.start && end <= speaker.end) ||
          isSamePerson(name, phrase),
      );
  const names = found.map(({ name }) => name);
  return { names, role: found.length === 1 ? (found[0]?.role ?? null) : null };
}
