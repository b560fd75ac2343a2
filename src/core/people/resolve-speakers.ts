import type { TextSpan } from '../text/text-span.ts';
import { bodyName } from './body-name.ts';
import { mentionAt, peopleIndex, type PeopleIndex } from './people-index.ts';
import type { Person } from './person.ts';
import { pronounOf, type Pronoun } from './pronouns.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { personOfRole } from './resolve-role.ts';
import { fitsRole, roleFeatures } from './role-features.ts';
import { speakerHeads } from './speaker-heads.ts';
import { perLanguage, type Terms } from './terms.ts';
import { unlistedName } from './unlisted-name.ts';
import { alternatives, phraseAlternatives, wordTest } from './word-test.ts';

const patternsOf = perLanguage(({ words }) => {
  const { pronouns, somebody } = words;
  const definite = alternatives(words.definite, words.possessives, words.demonstratives);
  return {
    isThing: wordTest(pronouns.thing),
    isBody: wordTest(pronouns.body),
    isEither: wordTest(pronouns.either),
    /** A verb beside a pronoun of either number. */
    plural: new RegExp(`(?:${alternatives(words.pluralEndings)})$`, 'u'),
    somebody: {
      female: whole(somebody.female),
      male: whole(somebody.male),
      either: whole(somebody.either),
    },
    circumstance: new RegExp(
      `^(\\S+(?: \\S+)?) (?:${phraseAlternatives(words.circumstances)}) `,
      'u',
    ),
    /** What follows a role without being part of it. */
    afterRole: new RegExp(`,|\\s\\(|\\s[–—]|\\s(?:${alternatives(words.relatives)})\\s`, 'u'),
    one: new RegExp(`^(?:${alternatives(words.indefinite, words.uncertain)})\\s`, 'iu'),
    uncertain: new RegExp(`^(?:${alternatives(words.indefinite, words.uncertain)})\\s`, 'iu'),
    definite: new RegExp(`^(?:(?:${definite})\\s|l['’])`, 'iu'),
  };
});

function whole(phrases: string): RegExp {
  return new RegExp(`^(?:${phraseAlternatives(phrases)})$`, 'iu');
}

/** Who a speaker phrase means, and the role the article gives them. */
export interface ResolvedSpeakers {
  /** Fullest names, in the phrase's order. */
  names: string[];
  /** `null` for several people, and for somebody without a role. */
  role: string | null;
  /** Whether the phrase holds the names or describes whom it means (pronouns too); `null` for nobody. */
  by: 'name' | 'description' | null;
}

/** What a phrase gives that leads to nobody. */
export const NOBODY: ResolvedSpeakers = { names: [], role: null, by: null };

/**
 * Returns whom the phrase at `speaker` means, by the fullest name in the article, and their role;
 * several for "A and B", then without role. `[]` for the unnamed ("officials") and wherever it is in
 * doubt: never a guess. Any span is valid; the time does not depend on the text's length, but for
 * the first call with the same `people`.
 *
 * @param people - What `findPeople` returned for `text`; not changed since.
 * @param previous - Names of the previous quote's speakers, `[]` if there is none.
 */
export function resolveSpeakers(
  text: string,
  lang: string | null,
  speaker: TextSpan,
  people: readonly Person[],
  previous: readonly string[],
): ResolvedSpeakers {
  const index = peopleIndex(text, lang, people);
  const { terms } = index;
  const patterns = patternsOf(terms);
  const phrase = text
    .slice(speaker.start, speaker.end)
    .trim()
    .replace(/[,.;:]+$/, '')
    .replace(/^\d{1,2}(?:[:.]\d{2})?\s+(?=\p{Lu})/u, '');
  if (patterns.isThing(phrase)) return bodyBefore(index, previous);
  const pronoun = pronounOf(phrase, terms);
  if (pronoun) {
    const numbered = withNumber(text, speaker, phrase, pronoun, terms);
    const meant = resolvePronoun(text, speaker.start, numbered, index, previous);
    if (meant.length === 0 && patterns.isBody(phrase)) return bodyBefore(index, previous);
    return resolved(meant, 'description');
  }
  const heads = speakerHeads(text, speaker, index);
  if (heads.length > 0) return resolved(heads, namesOne(phrase, heads) ? 'name' : 'description');
  const apposed = namedBehind(text, speaker, phrase, index);
  if (apposed) return resolved([apposed], 'name');
  const described = isDefinite(phrase, terms)
    ? (personOfRole(phrase, speaker.start, index) ??
      personOfRole(withoutCircumstance(phrase, terms), speaker.start, index))
    : null;
  if (described) return resolved([described], 'description');
  const gender = genderOfSomebody(withoutCircumstance(phrase, terms), terms);
  if (gender !== null) {
    const meant = { gender, isPlural: false, isRelative: false };
    return resolved(resolvePronoun(text, speaker.start, meant, index, previous), 'description');
  }
  const body = bodyName(text, phrase, index);
  if (body !== null) return { names: [body], role: null, by: 'name' };
  const name = unlistedName(phrase, terms);
  if (name !== null) return { names: [name], role: null, by: 'name' };
  return { ...NOBODY, role: unnamedRole(phrase, terms) };
}

/** "Said the headteacher, Mara Ilvane": the name behind the comma, where the phrase is that person's role. */
function namedBehind(
  text: string,
  { end }: TextSpan,
  phrase: string,
  index: PeopleIndex,
): Person | null {
  const next = index.mentions[mentionAt(index.mentions, end)];
  if (
    !next ||
    !/^, (?:\p{L}+\.? )?$/u.test(text.slice(end, Math.min(next.span.start, end + LONGEST_VERB)))
  )
    return null;
  const wanted = roleFeatures(phrase, index.terms);
  return fitsRole(wanted, roleFeatures(next.person.role ?? '', index.terms)) ? next.person : null;
}

/** "La abogada a la salida del juzgado", "тренер в ефірі": where and how somebody says it is no part of who. */
function withoutCircumstance(phrase: string, terms: Terms): string {
  const words = patternsOf(terms).circumstance.exec(phrase)?.[1] ?? phrase;
  const [noun = '', ...rest] = words.split(' ');
  return rest.length > 0 && terms.roleOf(noun) !== null && terms.isDative(rest[0] ?? '')
    ? noun
    : words;
}

/** The role of one person without a name: "a police spokesman", "un conseiller"; `null` for groups and mere people. */
function unnamedRole(phrase: string, terms: Terms): string | null {
  const patterns = patternsOf(terms);
  const role = phrase.split(patterns.afterRole, 1)[0] ?? '';
  const words = role.split(/[^\p{L}-]+/u, LONGEST_DESCRIPTION);
  if (role.length > LONGEST_ROLE || words.some((word) => terms.isPluralRole(word))) return null;
  const isOne = isDefinite(role, terms) || patterns.one.test(role);
  const idea = words.map(terms.roleOf).find((each) => each !== null) ?? null;
  return isOne && idea !== null && !NO_ROLE.has(idea) ? role : null;
}

/** Code units; longer phrases are sentences. */
const LONGEST_ROLE = 90;

/** Ideas that say nothing of what somebody does. */
const NO_ROLE = new Set(['official', 'kin', 'member', 'politician']);

/** "The young man", "la jeune femme" only say that it is somebody, so that they stand as a pronoun does. */
function genderOfSomebody(phrase: string, terms: Terms): Pronoun['gender'] | null {
  const { female, male, either } = patternsOf(terms).somebody;
  if (female.test(phrase)) return male.test(phrase) ? 'unknown' : 'female';
  if (male.test(phrase)) return 'male';
  return either.test(phrase) ? 'unknown' : null;
}

/** The body that spoke last goes on. */
function bodyBefore(index: PeopleIndex, previous: readonly string[]): ResolvedSpeakers {
  const [name, other] = previous;
  if (name === undefined || other !== undefined) return NOBODY;
  const isBody = index.byName.get(name)?.kind !== 'person';
  return isBody ? { names: [name], role: null, by: 'description' } : NOBODY;
}

/** Not "the mayor", which only describes whom it means. */
function namesOne(phrase: string, heads: readonly Person[]): boolean {
  const stems = phrase
    .split(/[^\p{L}\p{M}-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, STEM));
  return heads.some(({ name }) =>
    name.split(' ').some((word) => stems.includes(word.slice(0, STEM))),
  );
}

/** Letters that the case forms of one name share. */
const STEM = 4;

function resolved(people: readonly Person[], by: 'name' | 'description'): ResolvedSpeakers {
  const [first] = people;
  if (first === undefined) return NOBODY;
  const role = people.length === 1 ? first.role : null;
  return { names: people.map(({ name }) => name), role, by };
}

/** German "sie" is she beside "sagte" and they beside "sagten". */
function withNumber(
  text: string,
  speaker: TextSpan,
  phrase: string,
  pronoun: Pronoun,
  terms: Terms,
): Pronoun {
  const { isEither, plural } = patternsOf(terms);
  if (!isEither(phrase)) return pronoun;
  const before =
    /(\p{L}+)\s+$/u.exec(
      text.slice(Math.max(0, speaker.start - LONGEST_VERB), speaker.start),
    )?.[1] ?? '';
  const after =
    /^\s+(\p{L}+)/u.exec(text.slice(speaker.end, speaker.end + LONGEST_VERB))?.[1] ?? '';
  const verbs = [before, after].filter(
    (word) => /^\p{Ll}+$/u.test(word) && !terms.isSmallWord(word),
  );
  const isPlural = verbs.length > 0 && verbs.every((word) => plural.test(word));
  return isPlural ? { ...pronoun, isPlural } : { ...pronoun, gender: 'female' };
}

/** Words of a description in which a plural is looked for. */
const LONGEST_DESCRIPTION = 12;

/** Code units that hold the verb next to a pronoun. */
const LONGEST_VERB = 24;

/** "The minister", "his spokesman", "le ministre", "Ilvane's wife"; in Russian and Ukrainian any role. Not "a minister". */
function isDefinite(phrase: string, terms: Terms): boolean {
  if (phrase.split(/[^\p{L}-]+/u, LONGEST_DESCRIPTION).some((word) => terms.isPluralRole(word)))
    return false;
  const { uncertain, definite } = patternsOf(terms);
  if (!terms.hasArticles) return !uncertain.test(phrase);
  return definite.test(phrase) || /^\p{Lu}[\p{L}.'’ -]*['’]s?\s/u.test(phrase);
}
