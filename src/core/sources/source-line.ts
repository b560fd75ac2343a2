/** Reads the line in which some papers list what a report rests on: "Source: …; …; …". */
import { personNameIn } from '../people/person-in.ts';
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { channelIn } from './source-channel.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import type { SourceMention } from './source-mention.ts';
import { namesIn } from './source-names.ts';

/** A live report may have a line for each entry. */
const MOST_LINES = 100;

/** A line without its label. */
export interface SourceLine extends TextSpan {
  /** Whether it is none, but a label behind which nothing rests on the line before: "Background:". */
  isEnd: boolean;
}

/** Returns where `text` lists its sources, and where that ends, in order. */
export function findSourceLines(text: string, { line }: SourceLexicon): SourceLine[] {
  return Array.from(text.matchAll(line.label))
    .slice(0, MOST_LINES)
    .map((match) => {
      const end = match.index + match[0].trimEnd().length;
      const listed = match[1]?.trimEnd();
      return { start: end - (listed?.length ?? 0), end, isEnd: listed === undefined };
    });
}

/** Returns the sources that `line`, a span that `findSourceLines` gave, lists, in order. */
export function readSourceLine(
  text: string,
  line: TextSpan,
  lexicon: SourceLexicon,
  people: readonly Person[],
): SourceMention[] {
  return itemsOf(text, line).flatMap((item) => readItem(text, item, lexicon, people));
}

/** Parts between semicolons; where there are none, between commas that are followed by another name. */
function itemsOf(text: string, { start, end }: TextSpan): TextSpan[] {
  const items: TextSpan[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(';').slice(0, MOST_ITEMS)) {
    const lead = part.length - part.trimStart().length;
    const trimmed = part.trim().replace(/[.,]$/, '');
    if (trimmed !== '') items.push({ start: from + lead, end: from + lead + trimmed.length });
    from += part.length + 1;
  }
  return items;
}

/** A report rests on a handful; a longer list is something else. */
const MOST_ITEMS = 30;

/** "Reuters, citing officials", "Mara Ilvane, quoted by Ukrinform", "in an interview with Ostrel Echo". */
function readItem(
  text: string,
  item: TextSpan,
  lexicon: SourceLexicon,
  people: readonly Person[],
): SourceMention[] {
  const citing = lexicon.line.citing.exec(text.slice(item.start, item.end));
  if (!citing || citing.index === 0) return readPart(text, item, lexicon, people);
  const middle = item.start + citing.index;
  const cited = { start: middle + citing[0].length, end: item.end };
  const heads = readPart(text, { start: item.start, end: middle }, lexicon, people);
  const tails = readPart(text, cited, lexicon, people);
  const [head] = heads;
  const isUnnamed = heads.length === 1 && tails.length === 0 && head?.description === null;
  return isUnnamed
    ? [{ ...head, description: text.slice(middle, item.end).replace(/^,?\s+/, '') }]
    : [...heads, ...tails];
}

function readPart(
  text: string,
  part: TextSpan,
  lexicon: SourceLexicon,
  people: readonly Person[],
): SourceMention[] {
  const channel = channelIn(text, part, lexicon);
  const before = channel ? { start: part.start, end: channel.span.start } : part;
  const named = withoutOccasion(text, before, lexicon);
  const person = personIn(text, named, lexicon, people);
  if (person) return channel ? [person, channel] : [person];
  if (channel && !/\p{Lu}/u.test(text.slice(named.start, named.end))) return [channel];
  const rest = namesIn(text, named, lexicon, people);
  if (channel) return [...rest, channel];
  return rest.length > 0 ? rest : unsignedPaper(text, part, lexicon);
}

/** Where somebody spoke: "at a briefing in Ostrel", "у вечірньому відеозверненні". */
function withoutOccasion(
  text: string,
  { start, end }: TextSpan,
  { line }: SourceLexicon,
): TextSpan {
  const occasion = line.occasion.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - occasion };
}

/** "Mara Ilvane, mayor of Ostrel", "mayor Mara Ilvane", "Ilvane's evening address". */
function personIn(
  text: string,
  item: TextSpan,
  { line }: SourceLexicon,
  people: readonly Person[],
): SourceMention | null {
  const found = personNameIn(text, item, people) ?? speechOf(text, item, people);
  if (!found) return null;
  const before = text.slice(item.start, found.span.start).replace(line.givenOut, '').trim();
  const after =
    /^,\s*(.+)$/su.exec(text.slice(found.span.end, item.end).replace(line.carried, ''))?.[1] ?? '';
  const description = after.trim() || before.replace(/[,:]$/, '');
  return {
    name: found.person.name,
    kind: 'person',
    span: found.span,
    description: description === '' ? found.person.role : description,
  };
}

function speechOf(
  text: string,
  item: TextSpan,
  people: readonly Person[],
): { person: Person; span: TextSpan } | null {
  for (const person of people.filter(({ kind }) => kind === 'person')) {
    const span = person.mentions.find(({ start, end }) => start === item.start && end <= item.end);
    if (span && /^['’]s? [\p{Ll} -]+$/u.test(text.slice(span.end, item.end)))
      return { person, span };
  }
  return null;
}

/** "Evening video address", without saying whose. */
function unsignedPaper(
  text: string,
  { start, end }: TextSpan,
  { line }: SourceLexicon,
): SourceMention[] {
  const words = text.slice(start, end);
  const isPaper = /^[\p{Ll} -]{3,60}$/u.test(words) && line.paper.test(words);
  return isPaper
    ? [{ name: words, kind: 'document', span: { start, end }, description: null }]
    : [];
}
