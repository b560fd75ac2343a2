/**
 * Finds what passes news on: outlets ("told Reuters"), platforms ("wrote on Telegram"), channels ("on the ministry's
 * website") and people ("in an interview with …"). A name alone is none: the words around it decide.
 */
import { isCalendarWord, isSmallWord } from '../people/name-words.ts';
import type { TextSpan } from '../text/text-span.ts';
import { LIKELY_AFTER, LIKELY_BEFORE, ON_PLATFORM, SURE_BEFORE } from './carrier-leads.ts';
import {
  isInitialism,
  isListedOutlet,
  isMediaNoun,
  isMediaWord,
  isOutlet,
  isPlatform,
} from './media-names.ts';
import type { SourceKind } from './source-mention.ts';

export interface Carrier {
  /** The name, without article and marks; for a channel, whose it is too: "the ministry's website". */
  span: TextSpan;
  kind: Extract<SourceKind, 'outlet' | 'channel' | 'platform' | 'person'>;
  /** The article's words for it right before the name ("state news agency"), or `null`. */
  description: string | null;
}

/** A title between marks, or large words with the small ones that names hold. */
const NAME =
  /(?<![\p{L}\p{N}])[„“«"‘']([\p{Lu}\d][^„“”«»"\n]{1,38}?)[“”»"’']|(?<!\p{L})dpa(?!\p{L})|(?<![\p{L}\p{N}])\p{Lu}(?:[\p{L}\p{N}&/-]|\.(?=[\p{L}\p{N}]))*(?:['’](?=\p{Lu})\p{L}+)?(?: (?:(?:of|and|the|de|du|des|del|la|le|am|der|&) ){0,2}(?:d['’])?\p{Lu}(?:[\p{L}\p{N}&/-]|\.(?=[\p{L}\p{N}]))*){0,5}/gu;

/** A channel, site or account: "the Kremlin's Telegram channel", "its website". */
const CHANNEL =
  /(?<![\p{L}.-])(?:(?:the|a|its|his|her|their) )?(?:[\p{L}.-]{1,30}(?:['’]s?)? ){0,4}?(?:(?:Telegram|YouTube|WhatsApp|Facebook|X|Twitter|Instagram|TikTok|Viber)[ -](?:channel|page|account|feed|profile)|website|Telegram-Kanal|Facebook-Seite|Internetseite|Webseite|Twitter-Account)(?![\p{L}])/gu;

/** Platforms as Ukrainian and Russian write them in their own letters, in any case. */
const CYRILLIC_PLATFORM =
  /(?<![\p{L}])(?:фейсбу[кц]\p{L}*|телеграм{1,2}(?!-бот)\p{L}*(?:-канал\p{L}*)?|Telegram-канал\p{L}*|твіттер\p{L}*|твиттер\p{L}*|інстаграм\p{L}*|инстаграм\p{L}*|ютуб\p{L}*)/giu;

/** Code units before and after a name that are read. */
const CONTEXT = 90;

/** Returns the carriers named in `text` between `start` and `end`, in order; they do not overlap. Linear in that length. */
export function findCarriers(text: string, { start, end }: TextSpan): Carrier[] {
  const part = text.slice(start, end);
  const found = [...channels(part), ...cyrillicPlatforms(part), ...names(part)];
  return withoutOverlaps(found).map((carrier) => ({
    ...carrier,
    span: { start: carrier.span.start + start, end: carrier.span.end + start },
  }));
}

function withoutOverlaps(carriers: readonly Carrier[]): Carrier[] {
  const sorted = carriers.toSorted(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** A word of every channel; most texts have none, and looking for one is quick. */
const CHANNEL_WORD = /channel|page|account|feed|profile|website|kanal|seite/iu;

function channels(part: string): Carrier[] {
  if (!CHANNEL_WORD.test(part)) return [];
  return Array.from(part.matchAll(CHANNEL)).flatMap((match): Carrier[] => {
    const before = part.slice(Math.max(0, match.index - CONTEXT), match.index);
    const lead =
      /^(?:.*?\s)?(?:on|to|via|through|from|in|auf)\s+(?=\S)/iu.exec(match[0])?.[0] ?? '';
    if (lead === '' && !ON_PLATFORM.test(before)) return [];
    const own =
      /^(?:its|his|her|their)\s+(?:own\s+)?/i.exec(match[0].slice(lead.length))?.[0] ?? '';
    const start = match.index + lead.length + own.length;
    return [
      { span: { start, end: match.index + match[0].length }, kind: 'channel', description: null },
    ];
  });
}

function cyrillicPlatforms(part: string): Carrier[] {
  if (!/\p{Script=Cyrillic}/u.test(part)) return [];
  return Array.from(part.matchAll(CYRILLIC_PLATFORM)).flatMap((match): Carrier[] => {
    const { leads } = readBefore(part.slice(Math.max(0, match.index - CONTEXT), match.index));
    const kind = /канал/iu.test(match[0]) ? 'channel' : 'platform';
    return leads.some((lead) => ON_PLATFORM.test(lead))
      ? [
          {
            span: { start: match.index, end: match.index + match[0].length },
            kind,
            description: null,
          },
        ]
      : [];
  });
}

function names(part: string): Carrier[] {
  return Array.from(part.matchAll(NAME)).flatMap((match) => {
    const inMarks = match[1];
    const written = (inMarks ?? match[0]).replace(/[.,/&-]+$/, '');
    const dropped = inMarks === undefined ? leadingWords(written) : 0;
    const start = match.index + (inMarks === undefined ? dropped : 1);
    const named = start + written.length - dropped;
    const end = inMarks === undefined ? named + numberAfter(part, named) : named;
    if (start >= end || isCalendarWord(written.slice(dropped))) return [];
    const carrier = carrierOf(part, start, end, inMarks !== undefined);
    return carrier ? [carrier] : [];
  });
}

/** "Radio 4", "France 24": length of the number, with the space before it, that is part of a station's name. */
function numberAfter(part: string, end: number): number {
  const isStation = /(?:Radio|Channel|Kanal|Canal|France|Europe|TV)$/.test(
    part.slice(0, end).slice(-7),
  );
  return isStation
    ? (/^ \d{1,2}(?![\p{L}\d])/u.exec(part.slice(end, end + 4))?.[0].length ?? 0)
    : 0;
}

/**
 * "In Reuters", "The BBC", "Sender VTR": a sentence's first word, an article and, in German, a noun that
 * describes are no part of the name; "Le Monde" keeps its own.
 */
function leadingWords(name: string): number {
  let dropped = name.startsWith('The ') ? 'The '.length : 0;
  for (const word of name.slice(dropped).split(' ').slice(0, -1)) {
    if (isListedOutlet(name.slice(dropped))) break;
    if (!isSmallWord(word) && !isMediaNoun(word)) break;
    dropped += word.length + 1;
  }
  return dropped;
}

function carrierOf(part: string, start: number, end: number, isInMarks: boolean): Carrier | null {
  const name = part.slice(start, end);
  const isPersonal = !isInMarks && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(name);
  const mayCarry = isPlatform(name) || isOutlet(name) || isInitialism(name) || isPersonal;
  if (!mayCarry && !isDescribed(part, isInMarks ? start - 1 : start)) return null;
  const raw = part.slice(Math.max(0, start - CONTEXT), start).replace(/(?<!\p{L})["„“«‘']$/u, '');
  const after = part.slice(end, end + CONTEXT).replace(/^["“”»’']/, '');
  const { leads, description } = readBefore(raw);
  const span = { start, end };
  if (isPlatform(name)) {
    if (leads.some((lead) => ON_PLATFORM.test(lead)) || isPost(raw, after))
      return { span, kind: 'platform', description: null };
    return null;
  }
  const isKnown =
    isOutlet(name) || description !== null || (isInitialism(name) && !/\bthe $/i.test(raw));
  const isLed = () => leads.some((lead) => SURE_BEFORE.test(lead) || LIKELY_BEFORE.test(lead));
  if (isKnown && (LIKELY_AFTER.test(after) || isLed()))
    return { span, kind: 'outlet', description };
  const isInterview =
    /(?:interview|gespräch|entretien|entrevista|conversation|exchange) (?:with|mit|avec|con) $/i.test(
      raw,
    );
  return isPersonal && isInterview ? { span, kind: 'person', description } : null;
}

/** Code units that hold the word before a name. */
const WORD = 30;

/** Whether a word that describes carriers, or an article, stands before a name: all others are quickly left. */
function isDescribed(part: string, start: number): boolean {
  const word = /(?:^|[\s'’])([^\s'’]+['’]?)\s*$/u.exec(
    part.slice(Math.max(0, start - WORD), start),
  )?.[1];
  return word !== undefined && (isMediaWord(word) || ARTICLE.test(word));
}

/** "In a Facebook post", "his Telegram message". */
function isPost(before: string, after: string): boolean {
  const isNoun =
    /^[ -](?:post|message|video|thread|statement|update|story|livestream|broadcast|Post|Beitrag|Nachricht|Video)/;
  const isOwned =
    /(?:^|\s)(?:an?|his|her|their|its|this|that|the|einem|einer|seinem|ihrem|\p{L}+['’]s) (?:\p{L}+ )?$/iu;
  return isNoun.test(after) && isOwned.test(before);
}

/** What stands before a name: as it is, and without the words that describe the name and the articles. */
interface Before {
  leads: string[];
  /** The describing words, without an article, or `null`. */
  description: string | null;
}

const ARTICLE =
  /^(?:the|a|an|der|die|das|dem|den|des|le|la|les|l['’]|el|los|las|une?|einem|einer|sein\p{L}*|ihr\p{L}*|sus?|своєму|своїй|своем|своём|своей|його|її|его|её)\s*$/iu;

function readBefore(before: string): Before {
  const words = before.split(/(?<=[\s'’])/);
  const leads = [before];
  const describing: string[] = [];
  while (words.length > 0 && /[\s'’]$/.test(before)) {
    const word = words.at(-1) ?? '';
    const describes = isMediaWord(word.trim());
    if (!describes && !ARTICLE.test(word)) break;
    if (describes || describing.length > 0) describing.unshift(word);
    words.pop();
    leads.push(words.join(''));
  }
  const description = describing
    .join('')
    .trim()
    .replace(/^(?:the|an?|der|die|das|dem|den|des|le|la|les|el|los|las|une?)\s+/i, '');
  return { leads, description: description === '' ? null : description };
}
