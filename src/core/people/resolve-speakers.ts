import type { TextSpan } from '../text/text-span.ts';
import { bodyName } from './body-name.ts';
import { peopleIndex, type PeopleIndex } from './people-index.ts';
import type { Person } from './person.ts';
import { pronounOf, type Pronoun } from './pronouns.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { personOfRole } from './resolve-role.ts';
import { isPluralRole, roleOf } from './role-words.ts';
import { speakerHeads } from './speaker-heads.ts';
import { unlistedName } from './unlisted-name.ts';

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
  speaker: TextSpan,
  people: readonly Person[],
  previous: readonly string[],
): ResolvedSpeakers {
  const index = peopleIndex(text, people);
  const phrase = text
    .slice(speaker.start, speaker.end)
    .trim()
    .replace(/[,.;:]+$/, '')
    .replace(/^\d{1,2}(?:[:.]\d{2})?\s+(?=\p{Lu})/u, '');
  if (FOR_BODIES.test(phrase)) return bodyBefore(index, previous);
  const pronoun = pronounOf(phrase);
  if (pronoun) {
    const numbered = withNumber(text, speaker, phrase, pronoun);
    const meant = resolvePronoun(text, speaker.start, numbered, index, previous);
    if (meant.length === 0 && FOR_EITHER.test(phrase)) return bodyBefore(index, previous);
    return resolved(meant, 'description');
  }
  const heads = speakerHeads(text, speaker, index);
  if (heads.length > 0) return resolved(heads, namesOne(phrase, heads) ? 'name' : 'description');
  const described = isDefinite(phrase)
    ? (personOfRole(phrase, speaker.start, index) ??
      personOfRole(withoutCircumstance(phrase), speaker.start, index))
    : null;
  if (described) return resolved([described], 'description');
  const somebody = HYPERNYM.exec(withoutCircumstance(phrase));
  if (somebody) {
    const meant = { gender: genderOfWord(somebody[0]), isPlural: false, isRelative: false };
    return resolved(resolvePronoun(text, speaker.start, meant, index, previous), 'description');
  }
  const body = bodyName(text, phrase, index);
  if (body !== null) return { names: [body], role: null, by: 'name' };
  const name = unlistedName(phrase, index.isGerman);
  if (name !== null) return { names: [name], role: null, by: 'name' };
  return { ...NOBODY, role: unnamedRole(phrase) };
}

/** "La abogada a la salida del juzgado", "тренер в ефірі": where and how somebody says it is no part of who. */
function withoutCircumstance(phrase: string): string {
  return CIRCUMSTANCE.exec(phrase)?.[1] ?? phrase;
}

const CIRCUMSTANCE =
  /^(\S+(?: \S+)?) (?:у|в|на|під|після|после|во|a la salida|a su|en|sin|por|tras|durante|ante|au micro|à la sortie|dans|lors|devant) /u;

/** The role of one person without a name: "a police spokesman", "un conseiller"; `null` for groups and mere people. */
function unnamedRole(phrase: string): string | null {
  const role = phrase.split(AFTER_ROLE, 1)[0] ?? '';
  const words = role.split(/[^\p{L}-]+/u, LONGEST_DESCRIPTION);
  if (role.length > LONGEST_ROLE || words.some((word) => isPluralRole(word))) return null;
  const isOne = isDefinite(role) || ONE.test(role);
  const idea = words.map(roleOf).find((each) => each !== null) ?? null;
  return isOne && idea !== null && !NO_ROLE.has(idea) ? role : null;
}

/** What follows a role without being part of it. */
const AFTER_ROLE = /,|\s\(|\s[–—]|\s(?:who|which|that|qui|que|quien|який|яка|который|которая)\s/u;

const ONE = /^(?:an?|one|une?|un|una|otro|otra|eine?|один|одна)\s/iu;

/** Code units; longer phrases are sentences. */
const LONGEST_ROLE = 90;

/** Ideas that say nothing of what somebody does. */
const NO_ROLE = new Set(['official', 'kin', 'member', 'politician']);

/** Words that only say that it is somebody, so that they stand as a pronoun does: "the young man", "la jeune femme". */
const HYPERNYM =
  /^(?:the (?:young |old |elderly )?(?:man|woman|teenager)|(?:le|la|l['’]|ce|cette) ?(?:jeune |vieil |vieille )?(?:homme|femme|\p{L}{3,7}génaire|scientifique|technicien(?:ne)?|élue?|édile)|(?:el|la) (?:joven|hombre|mujer|científic[oa])|жінка|чоловік|дівчина|науковиця|науковець|посадовець|посадовиця|женщина|мужчина)$/iu;

function genderOfWord(phrase: string): Pronoun['gender'] {
  if (
    /(?:woman|femme|mujer|technicienne|élue|científica|жінка|дівчина|иця|женщина)$|^(?:la|cette) /iu.test(
      phrase,
    )
  )
    return 'female';
  return /(?<!wo)man$|^(?:le|ce|el) |homme$|чоловік|мужчина|ець$/iu.test(phrase)
    ? 'male'
    : 'unknown';
}

/** Pronouns that stand for bodies and not for people, and those that stand for both. */
const FOR_BODIES = /^(?:it|воно|оно)$/iu;
const FOR_EITHER = /^(?:il|elle|ella|él|sie|er|він|вона|он|она)$/iu;

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
function withNumber(text: string, speaker: TextSpan, phrase: string, pronoun: Pronoun): Pronoun {
  if (phrase.toLowerCase() !== 'sie') return pronoun;
  const before =
    /(\p{L}+)\s+$/u.exec(
      text.slice(Math.max(0, speaker.start - LONGEST_VERB), speaker.start),
    )?.[1] ?? '';
  const after =
    /^\s+(\p{L}+)/u.exec(text.slice(speaker.end, speaker.end + LONGEST_VERB))?.[1] ?? '';
  const verbs = [before, after].filter((word) => /^\p{Ll}+(?:te|t|ten|en)$/u.test(word));
  const isPlural = verbs.length > 0 && verbs.every((word) => word.endsWith('en'));
  return isPlural ? { ...pronoun, isPlural } : { ...pronoun, gender: 'female' };
}

/** Words of a description in which a plural is looked for. */
const LONGEST_DESCRIPTION = 12;

/** Code units that hold the verb next to a pronoun. */
const LONGEST_VERB = 24;

/** "The minister", "his spokesman", "le ministre", "Ilvane's wife"; in Russian and Ukrainian any role. Not "a minister". */
function isDefinite(phrase: string): boolean {
  if (phrase.split(/[^\p{L}-]+/u, LONGEST_DESCRIPTION).some((word) => isPluralRole(word)))
    return false;
  if (/\p{Script=Cyrillic}/u.test(phrase))
    return !/^(?:один|одна|деякі|некоторые|кілька|несколько)\s/iu.test(phrase);
  return (
    /^(?:the|this|that|his|her|their|its|der|die|das|dem|den|des|dieser|diese|sein|seine|ihr|ihre|le|la|l['’]|ce|cet|cette|son|sa|el|su|este|esta)[\s'’]?/iu.test(
      phrase,
    ) || /^\p{Lu}[\p{L}.'’ -]*['’]s?\s/u.test(phrase)
  );
}
