/** Reads the line in which some papers list what a report rests on: "Source: …; …; …". */
import { personNameIn } from '../people/person-in.ts';
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { isInitialism, isMediaNoun, isMediaWord, isOutlet, isPlatform } from './media-names.ts';
import type { SourceMention } from './source-mention.ts';

const LINE =
  /^[ \t]*(?:Sources?|Quellen?|Джерел[оа]|Источники?|Fuentes?)[ \u00a0]?:[ \t]*(\S[^\n]*)$/gimu;

/** A live report may have a line for each entry. */
const MOST_LINES = 100;

/** Returns where `text` lists its sources, each line without its label. */
export function findSourceLines(text: string): TextSpan[] {
  return Array.from(text.matchAll(LINE))
    .slice(0, MOST_LINES)
    .map((match) => {
      const listed = (match[1] ?? '').trimEnd();
      const start = match.index + match[0].indexOf(listed, match[0].search(/:/));
      return { start, end: start + listed.length };
    });
}

/** Returns the sources that `line`, a span that `findSourceLines` gave, lists, in order. */
export function readSourceLine(
  text: string,
  line: TextSpan,
  people: readonly Person[],
): SourceMention[] {
  return itemsOf(text, line).flatMap((item) => readItem(text, item, people));
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

function readItem(text: string, item: TextSpan, people: readonly Person[]): SourceMention[] {
  const channel = channelIn(text, item);
  const named = channel ? { start: item.start, end: channel.span.start } : item;
  const person = personIn(text, named, people);
  if (person) return channel ? [person, channel] : [person];
  if (channel && !/\p{Lu}/u.test(text.slice(named.start, named.end))) return [channel];
  const rest = namesIn(text, named, people);
  return channel ? [...rest, channel] : rest;
}

/** "Mara Ilvane, mayor of Ostrel", "mayor Mara Ilvane". */
function personIn(text: string, item: TextSpan, people: readonly Person[]): SourceMention | null {
  const found = personNameIn(text, item, people);
  if (!found) return null;
  const before = text.slice(item.start, found.span.start).trim();
  const after =
    /^,\s*(.+)$/su.exec(text.slice(found.span.end, item.end).replace(CARRIED, ''))?.[1] ?? '';
  const description = after.trim() || before.replace(/[,:]$/, '');
  return {
    name: text.slice(found.span.start, found.span.end),
    kind: 'person',
    span: found.span,
    description: description === '' ? found.person.role : description,
  };
}

/** "… on", "… in an interview with": what leads from somebody to a channel or an outlet. */
const CARRIED =
  /,?\s+(?:on|in|via|at|auf|in|bei|sur|dans|en|у|в|на)(?:\s+an? (?:interview|comment|post|statement)[^,;]*)?\s*$/iu;

const CHANNEL =
  /(?<![\p{L}.-])(?:(?:the|a|an) )?(?:[\p{L}.-]{1,30}(?:['’]s?)? ){0,5}?(?:(?:Telegram|YouTube|Facebook|Twitter|X|Instagram|WhatsApp|TikTok)[ -](?:channel|page|account)|website|webpage|press service|Telegram-Kanal|Website|Internetseite|site internet|sitio web|chaîne Telegram|canal de Telegram|page Facebook)(?![\p{L}])|(?:Telegram-канал\p{L}*|телеграм-канал\p{L}*|сайт\p{L}{0,2}|пресслужб\p{L}+|пресс-служб\p{L}+|прес-служб\p{L}+|сторінк\p{L}+)(?: [\p{L}«»"-]+){0,4}/iu;

/** "… of the Border Guard of Velland". */
const OWNER = /^ of (?:the )?\p{Lu}[^,;]{0,80}/u;

function channelIn(text: string, item: TextSpan): SourceMention | null {
  const words = text.slice(item.start, item.end);
  const match = CHANNEL.exec(words);
  if (match) {
    const lead =
      /^(?:.*\s)?(?:on|to|via|from|in|at|by|auf|sur|en|у|в|на)\s+(?=\S)/iu.exec(match[0])?.[0]
        .length ?? 0;
    const start = item.start + match.index + lead;
    const owner = OWNER.exec(words.slice(match.index + match[0].length))?.[0] ?? '';
    const span = { start, end: item.start + match.index + match[0].length + owner.length };
    return { name: text.slice(span.start, span.end), kind: 'channel', span, description: null };
  }
  const platform =
    /(?<![\p{L}])(?:on|via|auf|bei|sur|en|в|у|на) ((?:Telegram|Facebook|Twitter|X|Instagram|YouTube|TikTok|Viber|VK|Threads|фейсбуці|телеграмі?|фейсбуке|телеграме))(?![\p{L}])/iu.exec(
      words,
    );
  if (!platform) return null;
  const name = platform[1] ?? '';
  const end = item.start + platform.index + platform[0].length;
  return { name, kind: 'platform', span: { start: end - name.length, end }, description: null };
}

const LARGE =
  /[„“«"]([^„“”«»"\n]{2,60})[“”»"]|(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}.&’'/-]*(?: (?:(?:of|for|de|du|des|del|la|der|für|and|the) ){0,2}\p{Lu}[\p{L}\p{N}.&’'/-]*){0,7}/gu;

/** Bodies whose names go on in small letters: "Офіс президента Велланду". */
const OFFICE =
  /^(?:Офіс|Міністерств|Министерств|Прес-служб|Пресслужб|Пресс-служб|Генеральн|Служб|Державн|Государственн|Национальн|Національн|Головн|Главн|Обласн|Областн|Прокуратур|Управлінн|Управлени|Комітет|Комитет|Верховн)\p{L}*(?: [\p{L}«»"-]+){0,8}?(?=$|,| (?:у|в|на|из|со|з|зі|із) )/u;

/** "Ostrel Echo, a local newspaper". */
const EXPLAINED = /^(\p{Lu}[^,;]{1,50}), (\p{Ll}[^,;]{3,100}|\p{Lu}\p{L}+['’]s [^,;]{3,100})$/u;

/** Outlets and bodies, with the words that describe them all before the first. */
function namesIn(text: string, item: TextSpan, people: readonly Person[]): SourceMention[] {
  const words = text.slice(item.start, item.end);
  const office = OFFICE.exec(words)?.[0];
  if (office !== undefined)
    return [
      {
        name: office,
        kind: 'body',
        span: { start: item.start, end: item.start + office.length },
        description: null,
      },
    ];
  const explained = EXPLAINED.exec(words);
  if (explained && explained[2]?.split(/\s/).some(isMediaWord)) {
    const name = explained[1] ?? '';
    const span = { start: item.start, end: item.start + name.length };
    return [{ name, kind: 'outlet', span, description: explained[2] }];
  }
  const lead = describingWords(words);
  const found: SourceMention[] = [];
  for (const match of words.slice(lead.length).matchAll(LARGE)) {
    for (const part of inMarksOr(match)) {
      const start = item.start + lead.length + part.start;
      const span = { start, end: start + part.name.length };
      found.push({
        name: part.name,
        kind: kindOf(part.name, lead, people),
        span,
        description: lead.trim() === '' ? null : lead.trim(),
      });
    }
  }
  return found;
}

/** A title between marks is one name; "the TASS and Interfax agencies" are two. */
function inMarksOr(match: RegExpExecArray): { name: string; start: number }[] {
  const inMarks = match[1];
  if (inMarks !== undefined) return [{ name: inMarks, start: match.index + 1 }];
  const parts: { name: string; start: number }[] = [];
  let start = match.index;
  const pieces = /(?:Ministry|Department|Committee|Office|Ministerium|Ministère|Ministerio)/.test(
    match[0],
  )
    ? [match[0]]
    : match[0].split(/( and | und | et | y )/);
  for (const piece of pieces) {
    if (/^\p{Lu}/u.test(piece)) parts.push({ name: piece.replace(/[.,]$/, ''), start });
    start += piece.length;
  }
  return parts;
}

/** The words up to the last one that describes an outlet, or the small ones before the first name. */
function describingWords(words: string): string {
  const pieces = words.split(/(?<=\s)/);
  const plain = pieces.map((piece) => piece.trim());
  const noun = plain.findLastIndex(
    (word, index) =>
      isMediaWord(word) &&
      !isOutletAt(plain, index) &&
      plain.slice(0, index + 1).every((other) => !isInitialism(other)),
  );
  if (noun !== -1 && noun < plain.length - 1) return pieces.slice(0, noun + 1).join('');
  const first = plain.findIndex((word) => /^[„“«"]?\p{Lu}/u.test(word));
  return first > 0 && !isMediaNoun(plain[0] ?? '') ? pieces.slice(0, first).join('') : '';
}

function isOutletAt(words: readonly string[], index: number): boolean {
  return /^\p{Lu}/u.test(words[index] ?? '') && isOutlet(words.slice(index).join(' '));
}

function kindOf(name: string, lead: string, people: readonly Person[]): SourceMention['kind'] {
  if (isPlatform(name)) return 'platform';
  if (isOutlet(name) || lead.split(/\s/).some((word) => word !== '' && isMediaWord(word)))
    return 'outlet';
  const person = people.find((one) => one.name === name);
  if (person) return person.kind === 'person' ? 'person' : 'body';
  return isInitialism(name) ? 'outlet' : 'body';
}
