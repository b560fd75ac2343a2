/**
 * Who is in a news text. Names come first (`find-name-runs`, `classify-run`, `group-names`), then
 * what stands beside them (roles, titles, gender), then the descriptions that mean somebody named.
 *
 * Left out on purpose: people whom a text never names, and places. A name that is written large
 * only in a heading is not taken from there.
 */
import type { TextSpan } from '../text/text-span.ts';
import { findAges } from './ages.ts';
import { classifyRun, isSaid, type RunKind, type SeenWords } from './classify-run.ts';
import { findDescriptions } from './find-descriptions.ts';
import { findHeadingNames } from './find-heading-names.ts';
import { findNameRuns } from './find-name-runs.ts';
import { genderFromText } from './gender-from-text.ts';
import { givenNameGender } from './given-names.ts';
import { groupNames, type ClassifiedRun, type NameGroup } from './group-names.ts';
import type { NameRun } from './name-run.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';
import { indexPeople } from './people-index.ts';
import { genderOfName, personName } from './person-name.ts';
import type { Gender, Person } from './person.ts';
import { personOfRole } from './resolve-role.ts';
import { roleAfter } from './role-after.ts';
import { roleBefore } from './role-before.ts';
import { fullestRole, roleText } from './role-text.ts';
import { termsOf, type Terms } from './terms.ts';

/**
 * Returns the people and bodies that `text` names, each once, in the order of their first mention.
 * Any string is valid input; time is linear in its length.
 *
 * @param lang - BCP 47, or `null` if unknown. German is read with more caution, for it writes every noun large.
 */
export function findPeople(text: string, lang: string | null): Person[] {
  const terms = termsOf(lang);
  const tokens = nameTokens(text);
  const runs = findNameRuns(tokens, terms);
  const named = classify(runs, tokens, terms);
  const groups = groupNames(named, terms);
  const people = groups.map((group) => describe(text, tokens, group, terms));
  addGenders(tokens, groups, people, terms);
  addMentions(people, findHeadingNames(text, tokens, people));
  addDescriptions(text, tokens, named, people, terms);
  addMentions(people, findAges(text, tokens, people, terms));
  return people.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function classify(
  runs: readonly NameRun[],
  tokens: readonly NameToken[],
  terms: Terms,
): ClassifiedRun[] {
  const seen = seenWords(runs, tokens, terms);
  const forms = new Map<string, RunKind>();
  const classified = runs.map((run) => {
    const kind = classifyRun(run, tokens, seen, terms);
    const form = formOf(run);
    if (kind !== null && run.name.length > 1) forms.set(form, kind);
    return { run, kind, form };
  });
  return classified.flatMap(({ run, kind, form }) => {
    const settled = kind ?? forms.get(form) ?? null;
    return settled === null
      ? []
      : [{ run, kind: settled, isSaid: !terms.hasLargeNouns && isSaid(run, tokens, terms) }];
  });
}

function seenWords(
  runs: readonly NameRun[],
  tokens: readonly NameToken[],
  terms: Terms,
): SeenWords {
  const alone = new Map<string, number>();
  for (const { name } of runs) {
    const [word] = name;
    if (word && name.length === 1) alone.set(word.lower, (alone.get(word.lower) ?? 0) + 1);
  }
  const nouns = tokens.filter(
    (token, index) =>
      token.isJoined &&
      terms.isBesideNoun(tokens[index - 1]?.lower ?? '') &&
      !isParticle(tokens, index - 1),
  );
  const families = runs.flatMap(({ title, name }) => {
    const [first] = name;
    const last = name.at(-1);
    if (!first || !last || (title.length === 0 && givenNameGender(first.text) === null)) return [];
    return [last.lower];
  });
  return { alone, families: new Set(families), nouns: new Set(nouns.map(({ lower }) => lower)) };
}

/** "Mara von der Ilvane": the article is part of the name. */
function isParticle(tokens: readonly NameToken[], index: number): boolean {
  return NOBLE.test(tokens[index - 1]?.lower ?? '') && tokens[index - 2]?.isCapital === true;
}

const NOBLE = /^(?:von|van|zu)$/;

function formOf({ name }: NameRun): string {
  return name.map(({ lower }) => lower).join(' ');
}

function describe(
  text: string,
  tokens: readonly NameToken[],
  group: NameGroup,
  terms: Terms,
): Person {
  const before = group.runs.map((run) =>
    group.kind === 'body' ? null : roleBefore(tokens, run, terms),
  );
  const roles = group.runs.flatMap((run, index) => {
    if (group.kind === 'body') return [];
    return [before[index] ?? null, roleAfter(text, tokens, run, terms)].flatMap((span) =>
      span ? [roleText(text.slice(span.start, span.end), terms)] : [],
    );
  });
  const role = fullestRole(roles, terms);
  const named = genderOfName(group);
  const gender = named === 'unknown' ? genderOfRole(role, terms) : named;
  const name = personName(group, gender);
  return {
    name,
    kind: group.kind,
    gender,
    role,
    mentions: group.runs.map((run, index) =>
      withParticle(text, name, mentionOf(text, run, before[index] ?? null)),
    ),
  };
}

/** The noun of a role comes before what it is of: "Anwältin der Familie". */
function genderOfRole(role: string | null, terms: Terms): Gender {
  const words = role?.split(' ') ?? [];
  const of = words.findIndex(terms.isOfOrGenitive);
  return (
    words
      .slice(0, of === -1 ? words.length : of)
      .map(terms.roleGender)
      .find((gender) => gender !== 'unknown') ?? 'unknown'
  );
}

/** From the role, if nothing but spaces parts it from the name, to the name's end. */
function mentionOf(text: string, { title, name }: NameRun, role: TextSpan | null): TextSpan {
  const start = title[0]?.start ?? name[0]?.start ?? 0;
  const end = name.at(-1)?.end ?? start;
  if (role === null || role.start >= start) return { start, end };
  return /[,\n]/.test(text.slice(role.end, name[0]?.start))
    ? { start, end }
    : { start: role.start, end };
}

/** "Von der Ilvane" for somebody who is Mara von der Ilvane: the small words are part of the name there. */
function withParticle(text: string, name: string, { start, end }: TextSpan): TextSpan {
  const before =
    /(?:(?:de|da|van|von|der|den|la|al|el|di|du|del|bin) ){1,2}$/iu.exec(
      text.slice(Math.max(0, start - LONGEST_PARTICLE), start),
    )?.[0] ?? '';
  const isPart =
    before !== '' && name.includes(` ${before.toLowerCase()}${text.slice(start, end)}`);
  return { start: isPart ? start - before.length : start, end };
}

/** Code units of "van der ". */
const LONGEST_PARTICLE = 9;

function addGenders(
  tokens: readonly NameToken[],
  groups: readonly NameGroup[],
  people: readonly Person[],
  terms: Terms,
): void {
  const told: readonly Gender[] = genderFromText(tokens, groups, terms);
  for (const [index, person] of people.entries()) {
    const gender = told[index] ?? 'unknown';
    if (person.kind === 'person' && gender !== 'unknown') person.gender = gender;
  }
}

function addMentions(
  people: readonly Person[],
  found: readonly { person: Person; span: TextSpan }[],
): void {
  const touched = new Set<Person>();
  for (const { person, span } of found) {
    person.mentions.push(span);
    touched.add(person);
  }
  for (const person of people)
    if (touched.has(person)) person.mentions.sort((a, b) => a.start - b.start);
}

function addDescriptions(
  text: string,
  tokens: readonly NameToken[],
  named: readonly ClassifiedRun[],
  people: readonly Person[],
  terms: Terms,
): void {
  const isName = new Set(
    named.flatMap(({ run, kind }) =>
      kind === 'body' ||
      (kind === 'single' && run.name.every(({ lower }) => terms.roleOf(lower) !== null))
        ? []
        : Array.from({ length: run.end - run.first }, (_, step) => run.first + step),
    ),
  );
  const index = indexPeople(text, people, terms);
  const found = findDescriptions(tokens, isName, terms).flatMap((span) => {
    const person = personOfRole(text.slice(span.start, span.end), span.start, index);
    return person ? [{ person, span }] : [];
  });
  addMentions(people, found);
}
