/**
 * Finds what passes news on: outlets ("told Reuters"), platforms ("wrote on Telegram"), channels ("on the ministry's
 * website") and people ("in an interview with …"). A name alone is none: the words around it decide.
 */
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { carrier, type Carrier } from './carrier.ts';
import { findNouns } from './find-nouns.ts';
import { findOffices } from './find-offices.ts';
import { findUnnamed } from './find-unnamed.ts';
import type { NameFacts } from './name-facts.ts';
import { readBefore } from './read-before.ts';
import { fitsAt, type SourceLexicon } from './source-lexicon.ts';
import { isLikelyOutlet } from './unlisted-outlet.ts';
import { wordBefore, wordsBefore, type WordsBefore } from './words-before.ts';

/** A title between marks, or large words with the small ones that names hold. */
const NAME =
  /(?<![\p{L}\p{N}])[„“«»"]([\p{Lu}\d][^„“”«»"\n]{1,38}?)[“”»«"]|(?<![\p{L}\p{N}])[‘'](\p{Lu}[^‘’'"\n]{1,38}?)[’'](?!\p{L})|(?<!\p{L})dpa(?!\p{L})|(?<![\p{L}\p{N}])\p{Lu}(?:[\p{L}\p{N}&/-]|\.(?=[\p{L}\p{N}]))*(?:['’](?=\p{Lu})\p{L}+)?(?: (?:(?:of|and|the|de|du|des|del|la|le|am|der|&) ){0,2}(?:d['’])?\p{Lu}(?:[\p{L}\p{N}&/-]|\.(?=[\p{L}\p{N}]))*){0,5}/gu;

/** Returns the carriers named in `text`, in order; they do not overlap. Linear in the text, which is `lower` in lower case. */
export function findCarriers(
  text: string,
  lower: string,
  lexicon: SourceLexicon,
  people: readonly Person[],
): Carrier[] {
  return withoutOverlaps([
    ...sites(text, lower, lexicon),
    ...networks(text, lower, lexicon),
    ...findUnnamed(text, lower, lexicon),
    ...findOffices(text, lower, lexicon),
    ...names(text, lexicon, people),
  ]);
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

/** Words of whose a channel is, before it: "the mayor's official". */
const MOST_OWNERS = 4;

/** "On the ministry's website": with whose it is. */
function sites(text: string, lower: string, lexicon: SourceLexicon): Carrier[] {
  return findNouns(lower, lexicon.sites).flatMap((noun) => ownedChannel(text, noun, lexicon));
}

/** Returns the channel whose noun is at `noun`, if it is led to: "on its website", "on the city's Telegram channel". */
function ownedChannel(text: string, noun: TextSpan, lexicon: SourceLexicon): Carrier[] {
  const { forms, starts } = wordsBefore(text, noun.start);
  for (let at = forms.length; at >= Math.max(0, forms.length - MOST_OWNERS - 1); at -= 1) {
    if (lexicon.platform(forms, at)) {
      const first = lexicon.isPossessive(forms[at] ?? '') ? at + 1 : at;
      const own = forms[first] === 'own' ? first + 1 : first;
      return [carrier({ start: starts[own] ?? noun.start, end: noun.end }, 'channel')];
    }
    if (/[,.;:)!?]$/.test(forms[at - 1] ?? '')) break;
  }
  return [];
}

/** Platforms in letters of the language, in any case: "у фейсбуці". */
function networks(text: string, lower: string, lexicon: SourceLexicon): Carrier[] {
  return findNouns(lower, lexicon.networks).flatMap((span): Carrier[] => {
    const { leads } = readBefore(text, wordsBefore(text, openingOf(text, span.start)), lexicon);
    if (!leads(lexicon.platform)) return [];
    const last = lower.slice(span.start, span.end).split('-').at(-1) ?? '';
    if (last.startsWith('бот') || last.startsWith('bot')) return [];
    return [carrier(span, lexicon.isAccount(last) ? 'channel' : 'platform')];
  });
}

function names(text: string, lexicon: SourceLexicon, people: readonly Person[]): Carrier[] {
  return Array.from(text.matchAll(NAME)).flatMap((match) => {
    const inMarks = match[1] ?? match[2];
    const written = inMarks ?? match[0];
    const first = inMarks === undefined ? match.index : match.index + 1;
    const { before, behind, kind } = lexicon.nameFacts(written);
    const end = first + written.length - behind;
    // A title between marks is whole, and a name within a sentence keeps its article: "el diario El Faro".
    const isWhole =
      inMarks !== undefined ||
      (before > 0 &&
        lexicon.isArticle(written.slice(0, before - 1).toLowerCase()) &&
        goesOn(text, first));
    const start = isWhole && !written.startsWith('The ') ? first : first + before;
    const span = { start, end: inMarks === undefined ? end + numberAfter(text, end) : end };
    if (start >= end || kind === 'time') return [];
    if (kind === 'platform' || kind === 'account')
      return platformAt(text, span, kind === 'account', lexicon);
    return nameAt(text, span, kind, lexicon, people);
  });
}

/** Whether a word without a full stop stands before. */
function goesOn(text: string, start: number): boolean {
  return /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** "Radio 4", "France 24": length of the number, with the space before it, that is part of a station's name. */
function numberAfter(text: string, end: number): number {
  if (text.charAt(end) !== ' ' || !/\d/.test(text.charAt(end + 1))) return 0;
  const isStation = /(?:Radio|Channel|Kanal|Canal|France|Europe|TV)$/.test(
    text.slice(Math.max(0, end - 7), end),
  );
  return isStation
    ? (/^ \d{1,2}(?![\p{L}\d])/u.exec(text.slice(end, end + 4))?.[0].length ?? 0)
    : 0;
}

function nameAt(
  text: string,
  span: TextSpan,
  kind: NameFacts['kind'],
  lexicon: SourceLexicon,
  people: readonly Person[],
): Carrier[] {
  const isNamed = kind === 'outlet' || kind === 'initialism';
  const name = text.slice(span.start, span.end);
  if (!isNamed && fitsAt(lexicon.learns, text, span.end) && isLikelyOutlet(name, lexicon, people))
    return [guess(span)];
  const opening = openingOf(text, span.start);
  if (!isNamed && !lexicon.mayLead(wordBefore(text, opening))) return [];
  const words = wordsBefore(text, opening);
  const { leads, description, noun } = readBefore(text, words, lexicon);
  const isKnown =
    kind === 'outlet' ||
    description !== null ||
    (kind === 'initialism' && words.forms.at(-1) !== 'the');
  const isLed = (): boolean =>
    lexicon.isDative(noun) || leads(lexicon.through) || leads(lexicon.outlet);
  if (isKnown && (fitsAt(lexicon.reports, text, span.end) || isLed()))
    return [{ ...carrier(span, lexicon.isChannelNoun(noun) ? 'channel' : 'outlet'), description }];
  const { forms } = words;
  const last = forms.length;
  if (
    lexicon.unlisted(forms, last) &&
    fitsAt(lexicon.goesOn, text, span.end) &&
    isLikelyOutlet(name, lexicon, people)
  )
    return [guess(span)];
  if (kind === 'person' && lexicon.person(forms, last)) return [carrier(span, 'person')];
  return [];
}

/** Where a name begins with the mark that opens before it. */
function openingOf(text: string, start: number): number {
  return isMark(text, start) ? start - 1 : start;
}

/** Whether a mark opens before a name: no apostrophe, as in "l'AFP". */
function isMark(text: string, start: number): boolean {
  return (
    MARKS.includes(text[start - 1] ?? ' ') &&
    !/\p{L}/u.test(text.slice(Math.max(0, start - 2), start - 1))
  );
}

const MARKS = '"„“«»‘\'';

function guess(span: TextSpan): Carrier {
  return { ...carrier(span, 'outlet'), isGuess: true };
}

/** A platform, a channel of it ("the city's Telegram channel"), or nothing where it is only spoken of. */
function platformAt(
  text: string,
  span: TextSpan,
  isJoined: boolean,
  lexicon: SourceLexicon,
): Carrier[] {
  lexicon.account.lastIndex = span.end;
  const account = isJoined ? '' : lexicon.account.exec(text)?.[0];
  if (account !== undefined)
    return ownedChannel(text, { start: span.start, end: span.end + account.length }, lexicon);
  const words = wordsBefore(text, openingOf(text, span.start));
  if (
    readBefore(text, words, lexicon).leads(lexicon.platform) ||
    isPost(text, span.end, words, lexicon)
  )
    return [carrier(span, 'platform')];
  return [];
}

/** "In a Facebook post", "his Telegram message". */
function isPost(
  text: string,
  end: number,
  { forms }: WordsBefore,
  { isOwner, post }: SourceLexicon,
): boolean {
  return fitsAt(post, text, end) && (isOwner(forms.at(-1) ?? '') || isOwner(forms.at(-2) ?? ''));
}
