/** What the resolving functions look up of a text's people, made once for each list of people. */
import { sentenceFinder, type SentenceFinder } from '../text/sentence-finder.ts';
import type { TextSpan } from '../text/text-span.ts';
import { mainCountry } from './main-country.ts';
import type { Person } from './person.ts';
import { roleFeatures, type RoleFeatures } from './role-features.ts';
import { termsOf, type Terms } from './terms.ts';

export interface PeopleIndex {
  /** All mentions of all people, by their start. */
  mentions: PersonMention[];
  /** Starts of the mentions that stand between quotation marks. */
  quoted: ReadonlySet<number>;
  /** The country that the text is about, or `null`; found when first asked for. */
  country: () => string | null;
  sentences: () => SentenceFinder;
  /** Those of the text's language. */
  terms: Terms;
  byName: ReadonlyMap<string, Person>;
  /** The people who have a role of that idea (`roleOf`), at most `MOST_PER_HEAD` each. */
  byHead: ReadonlyMap<string, RoleHolder[]>;
  /** The people whose role or mention names that country, as many. */
  byCountry: ReadonlyMap<string, RoleHolder[]>;
}

export interface PersonMention {
  span: TextSpan;
  person: Person;
  /** Whether it stands between quotation marks: somebody's words, not the article's. */
  isQuoted: boolean;
}

export interface RoleHolder {
  person: Person;
  features: RoleFeatures;
}

/** Of more ministers than this, no description tells which one it means. */
const MOST_PER_HEAD = 40;

/** Mentions of one person from which roles are read. */
const MOST_READ = 30;

const indexes = new WeakMap<readonly Person[], PeopleIndex>();

/** Returns the index of `people` in `text`; the same list is indexed once, so it must not change afterwards. */
export function peopleIndex(
  text: string,
  lang: string | null,
  people: readonly Person[],
): PeopleIndex {
  const known = indexes.get(people);
  if (known) return known;
  const index = indexPeople(text, people, termsOf(lang));
  indexes.set(people, index);
  return index;
}

/** Returns a new index of `people` in `text`. */
export function indexPeople(text: string, people: readonly Person[], terms: Terms): PeopleIndex {
  const mentions = people
    .flatMap((person) => person.mentions.map((span) => ({ span, person, isQuoted: false })))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  markQuoted(text, mentions);
  const byHead = new Map<string, RoleHolder[]>();
  const byCountry = new Map<string, RoleHolder[]>();
  for (const person of people) {
    const features = featuresOf(text, person, terms);
    for (const head of features.heads) addHolder(byHead, head, { person, features });
    for (const country of features.countries) addHolder(byCountry, country, { person, features });
  }
  return {
    mentions,
    quoted: new Set(mentions.filter(({ isQuoted }) => isQuoted).map(({ span }) => span.start)),
    country: once(() => mainCountry(text)),
    sentences: once(() => sentenceFinder(text)),
    terms,
    byName: new Map(people.map((person) => [person.name, person])),
    byHead,
    byCountry,
  };
}

function once<Value>(compute: () => Value): () => Value {
  let value: { known: Value } | null = null;
  return () => (value ??= { known: compute() }).known;
}

/** What stands between marks in one paragraph; an unclosed mark reaches to its paragraph's end. */
const QUOTED =
  /“[^”\n]*(?:”|$)|«[^»\n]*(?:»|$)|„[^“”\n]*(?:[“”]|$)|"[^"\n]*(?:"|$)|''[^\n]*?(?:''|$)/gm;

function markQuoted(text: string, mentions: PersonMention[]): void {
  let next = 0;
  for (const match of text.matchAll(QUOTED)) {
    const end = match.index + match[0].length;
    while (next < mentions.length && (mentions[next]?.span.start ?? 0) < match.index) next += 1;
    for (; next < mentions.length; next += 1) {
      const mention = mentions[next];
      if (!mention || mention.span.start >= end) break;
      mention.isQuoted = true;
    }
  }
}

/** Returns the position in `mentions` of the first that starts at `offset` or later. */
export function mentionAt(mentions: readonly PersonMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What was read of each person when they were indexed last; descriptions found since add to few of them. */
const lastRead = new WeakMap<Person, { role: string; features: RoleFeatures }>();

function featuresOf(text: string, person: Person, terms: Terms): RoleFeatures {
  const role = person.kind === 'body' ? '' : writtenRole(text, person);
  const last = lastRead.get(person);
  if (last?.role === role) return last.features;
  const features = roleFeatures(role, terms);
  lastRead.set(person, { role, features });
  return features;
}

function writtenRole(text: string, { role, mentions }: Person): string {
  const written = mentions.slice(0, MOST_READ).map(({ start, end }) => text.slice(start, end));
  return [role ?? '', ...new Set(written)].join(' ; ');
}

function addHolder(byHead: Map<string, RoleHolder[]>, head: string, holder: RoleHolder): void {
  const holders = byHead.get(head);
  if (holders === undefined) byHead.set(head, [holder]);
  else if (holders.length < MOST_PER_HEAD) holders.push(holder);
}
