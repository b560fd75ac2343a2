/** Tells whom a speaker phrase is about from whom it only mentions: "a lawyer for Ilvane" is not Ilvane. */
import type { TextSpan } from '../text/text-span.ts';
import { mentionAt, type PeopleIndex, type PersonMention } from './people-index.ts';
import type { Person } from './person.ts';
import { perLanguage, type Terms } from './terms.ts';
import { alternatives, phraseAlternatives, wordTest } from './word-test.ts';

const patternsOf = perLanguage(({ words }) => {
  const and = `,|&|${phraseAlternatives(words.jointly)}|${alternatives(words.and)}`;
  const articles = alternatives(words.definite, words.definitePlural);
  const dependent = alternatives(words.prepositions, words.relatives, words.dependent);
  return {
    /** What may stand between two people who speak together. */
    joint: new RegExp(
      `^(?:(?:[^.;:!?]|\\.(?=[,\\p{L}])){0,160}?,)?\\s*(?:${and})\\s+(?:[^.;:!?,]{0,80},?\\s)?$`,
      'u',
    ),
    directJoint: new RegExp(
      `^,?\\s*(?:${and})\\s+(?:(?:de|van|von|der|la|el|al|di|da)\\s+){0,2}$`,
      'u',
    ),
    /** What makes a name depend on the noun before. */
    depends: new RegExp(
      `(?:^|\\s)(?:${dependent})[\\s'’]+(?:(?:${articles})\\s+)?(?:\\p{Lu}[\\p{L}.]*\\s+){0,2}$`,
      'iu',
    ),
    clause: new RegExp(`(?<!\\p{L})(?:${alternatives(words.relatives)})\\s`, 'u'),
    isGoingOn: wordTest(words.goesOn, words.relatives, words.and),
  };
});

/** Returns the people whom the phrase at `speaker` is about, in its order. Linear in the phrase. */
export function speakerHeads(text: string, speaker: TextSpan, index: PeopleIndex): Person[] {
  const { terms } = index;
  const heads: Person[] = [];
  let before: { mention: PersonMention; isHead: boolean } | null = null;
  for (const mention of outermostIn(index, speaker)) {
    const isHead: boolean =
      standsAlone(text, speaker, mention, terms) &&
      (before === null
        ? leads(text, speaker, mention, terms)
        : follows(text, speaker, before, mention, heads, terms));
    if (isHead && !heads.includes(mention.person)) heads.push(mention.person);
    before = { mention, isHead };
  }
  return heads;
}

/** More mentions make no speaker phrase. */
const MOST = 12;

function outermostIn({ mentions }: PeopleIndex, { start, end }: TextSpan): PersonMention[] {
  const found: PersonMention[] = [];
  for (
    let at = Math.max(0, mentionAt(mentions, start) - 1);
    at < mentions.length && found.length < MOST;
    at += 1
  ) {
    const mention = mentions[at];
    if (!mention || mention.span.start >= end) break;
    const covers = (found.at(-1)?.span.end ?? -1) >= mention.span.end;
    const isIn =
      mention.span.start >= start
        ? mention.span.end <= end + 2
        : mention.span.end >= end && mention.span.end > start;
    if (isIn && !covers) found.push(mention);
  }
  return found;
}

/** Not "Ilvane's spokesman" and not "Ilvane campaign". */
function standsAlone(
  text: string,
  speaker: TextSpan,
  { span }: PersonMention,
  terms: Terms,
): boolean {
  const after = text.slice(span.end, speaker.end);
  if (/^(?:['’]s?\s+\S|\/)/.test(after)) return false;
  const next = /^[ \u00a0-]([\p{L}'’]+)/u.exec(after)?.[1];
  return (
    next === undefined ||
    patternsOf(terms).isGoingOn(next) ||
    (/^\p{Lu}/u.test(next) && terms.roleOf(next) === null)
  );
}

function leads(
  text: string,
  speaker: TextSpan,
  { span, person }: PersonMention,
  terms: Terms,
): boolean {
  const lead = text.slice(speaker.start, Math.max(speaker.start, span.start)).trimStart();
  if (lead === '') return true;
  if (/[,—–-]\s*$/.test(lead)) return true;
  if (patternsOf(terms).depends.test(lead)) return false;
  return person.kind === 'person'
    ? !patternsOf(terms).clause.test(lead)
    : isDescription(lead, terms);
}

/** Before a body's name: articles and adjectives. */
function isDescription(lead: string, terms: Terms): boolean {
  return lead
    .trim()
    .split(/\s+/)
    .every(
      (word) =>
        terms.isDeterminer(word) ||
        terms.isModifier(word.toLowerCase()) ||
        /^(?:\p{Lu}\p{L}*(?:['’]s)?|\p{Ll}+-\p{Ll}+)$/u.test(word) ||
        terms.roleOf(word) !== null,
    );
}

function follows(
  text: string,
  speaker: TextSpan,
  before: { mention: PersonMention; isHead: boolean },
  mention: PersonMention,
  heads: readonly Person[],
  terms: Terms,
): boolean {
  const between = text.slice(before.mention.span.end, mention.span.start);
  const { joint, directJoint, depends, clause } = patternsOf(terms);
  if (directJoint.test(between))
    return before.isHead || (heads.length === 0 && leads(text, speaker, mention, terms));
  if (heads.length === 0)
    return leads(text, speaker, mention, terms) && !(mention.person.kind === 'body');
  return (
    joint.test(between) &&
    !depends.test(between) &&
    !clause.test(between) &&
    mention.person.kind === 'person'
  );
}
