/**
 * Finds whom a pronoun means: the people named before it are weighed by how near they are, whether
 * they are what the sentence is about, and whether they spoke last. A narrow lead is doubt.
 */
import { mentionAt, type PeopleIndex, type PersonMention } from './people-index.ts';
import type { Gender, Person } from './person.ts';
import type { Pronoun } from './pronouns.ts';
import { perLanguage } from './terms.ts';
import { alternatives } from './word-test.ts';

/** Nobody named further back, in sentences, is meant without a word in between. */
const REACH = 6;

/** Mentions looked at; a sentence or so of names is a list and tells nothing. */
const MOST = 60;

/** What each sentence further away takes from a mention's weight. All weights here are chosen by eye on news text. */
const FADE = 0.55;

const SUBJECT = 1.6;
const AFTER_PREPOSITION = 0.3;
const POSSESSIVE = 0.8;
const QUOTED = 0.15;
const UNKNOWN_GENDER = 0.55;
const SPOKE_LAST = 0.9;

/** Somebody named in passing, or long ago, is not taken up by a pronoun. */
const LEAST = 0.08;

/** The first must outweigh the second by this factor. */
const LEAD = 1.35;

/**
 * Returns the people whom `pronoun` at `offset` means, `[]` if that is in doubt.
 *
 * @param previous - Names of whoever the previous quote is by.
 */
export function resolvePronoun(
  text: string,
  offset: number,
  pronoun: Pronoun,
  index: PeopleIndex,
  previous: readonly string[],
): Person[] {
  if (pronoun.isRelative) return antecedent(text, offset, index);
  if (pronoun.isPlural) return pluralAntecedent(text, offset, index, previous);
  const weights = weigh(text, offset, pronoun.gender, index);
  for (const name of previous.length === 1 ? previous : []) {
    const person = index.byName.get(name);
    if (person && fits(person, pronoun.gender))
      weights.set(
        person,
        (weights.get(person) ?? 0) + SPOKE_LAST * certainty(person, pronoun.gender),
      );
  }
  return leader(weights);
}

function leader(weights: ReadonlyMap<Person, number>): Person[] {
  const [first, second] = [...weights].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < LEAST) return [];
  return second === undefined || first[1] >= second[1] * LEAD ? [first[0]] : [];
}

function weigh(
  text: string,
  offset: number,
  gender: Gender,
  index: PeopleIndex,
): Map<Person, number> {
  const sentences = index.sentences();
  const weights = new Map<Person, number>();
  const seen = new Set<string>();
  const last = mentionAt(index.mentions, offset) - 1;
  for (let at = last; at >= 0 && last - at < MOST; at -= 1) {
    const mention = index.mentions[at];
    if (!mention) break;
    const distance = sentences.between(mention.span.start, offset, REACH);
    if (distance > REACH) break;
    const { person, span } = mention;
    if (!fits(person, gender) || span.end > offset) continue;
    const key = `${distance} ${person.name}`;
    if (seen.has(key)) continue;
    const weight = FADE ** distance * standing(text, mention, index) * certainty(person, gender);
    weights.set(person, (weights.get(person) ?? 0) + weight);
    seen.add(key);
  }
  return weights;
}

function fits(person: Person, gender: Gender): boolean {
  if (person.kind === 'body') return false;
  return person.gender === gender || person.gender === 'unknown' || gender === 'unknown';
}

function certainty(person: Person, gender: Gender): number {
  return person.gender === gender ? 1 : UNKNOWN_GENDER;
}

const patternsOf = perLanguage(({ words }) => {
  const articles = alternatives(words.definite, words.definitePlural);
  return {
    preposition: new RegExp(
      `(?:^|\\s)(?:${alternatives(words.prepositions)})\\s+(?:(?:${articles})\\s+)?$`,
      'iu',
    ),
    joint: new RegExp(`^,?\\s+(?:${alternatives(words.and)})\\s+$`, 'u'),
  };
});

/** How much a mention's place in its sentence makes it what the text goes on about. */
function standing(text: string, { span, isQuoted }: PersonMention, index: PeopleIndex): number {
  if (isQuoted) return QUOTED;
  const sentence = index.sentences().at(span.start);
  const before = text.slice(Math.max(sentence?.start ?? 0, span.start - 20), span.start);
  if (patternsOf(index.terms).preposition.test(before)) return AFTER_PREPOSITION;
  if (/^['’]s?\s/.test(text.slice(span.end, span.end + 3))) return POSSESSIVE;
  const lead = text.slice(sentence?.start ?? span.start, span.start);
  const isFirst =
    index.mentions[mentionAt(index.mentions, sentence?.start ?? 0)]?.span.start === span.start;
  return isFirst || /[”"»'],?\s*(?:\p{Ll}+\s+){0,2}$/u.test(lead) ? SUBJECT : 1;
}

/** "Mara Ilvane, mayor of Ostrel, who": the name right before, with at most an apposition between. */
function antecedent(text: string, offset: number, index: PeopleIndex): Person[] {
  const here = index.sentences().at(offset);
  for (let at = mentionAt(index.mentions, offset) - 1; at >= 0; at -= 1) {
    const mention = index.mentions[at];
    if (!mention || mention.span.start < (here?.start ?? 0)) return [];
    if (mention.person.kind === 'body') continue;
    const between = text.slice(mention.span.end, offset);
    const isDirect =
      /^,?\s*$/.test(between) ||
      /^\s*\([^)]*\),?\s*$/.test(between) ||
      /^,(?:[^.;:!?]|\.(?=,)){3,120},\s*$/.test(between);
    const before = text.slice(
      Math.max(here?.start ?? 0, mention.span.start - 20),
      mention.span.start,
    );
    return isDirect && !patternsOf(index.terms).preposition.test(before) ? [mention.person] : [];
  }
  return [];
}

/** "They": whoever spoke together last, or two people who are named together in this sentence or the one before. */
function pluralAntecedent(
  text: string,
  offset: number,
  index: PeopleIndex,
  previous: readonly string[],
): Person[] {
  if (previous.length > 1) return previous.flatMap((name) => index.byName.get(name) ?? []);
  const isFar = (mention: PersonMention): boolean =>
    index.sentences().between(mention.span.start, offset, 1) > 1;
  const last = mentionAt(index.mentions, offset) - 1;
  const later = index.mentions[last];
  const earlier = index.mentions[last - 1];
  const other = index.mentions[last - 2];
  if (!later || !earlier || isFar(earlier)) return [];
  const isJoint = patternsOf(index.terms).joint.test(
    text.slice(earlier.span.end, later.span.start),
  );
  const isAlone = other === undefined || isFar(other);
  return isJoint && isAlone && earlier.person !== later.person
    ? [earlier.person, later.person]
    : [];
}
