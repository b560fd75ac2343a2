/** Reads the outlets and bodies in an item of a source line. */
import { countryOf } from '../people/countries.ts';
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { isInitialism, isOutlet, isPlatform } from './media-names.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import type { SourceMention } from './source-mention.ts';

const LARGE =
  /[„“«"]([^„“”«»"\n]{2,60})[“”»"]|(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}.&’'/-]*(?: (?:(?:of|for|de|du|des|del|la|der|für|and|the) ){0,2}\p{Lu}[\p{L}\p{N}.&’'/-]*){0,7}/gu;

/** "Ostrel Echo, a local newspaper". */
const EXPLAINED = /^(\p{Lu}[^,;]{1,50}), (\p{Ll}[^,;]{3,100}|\p{Lu}\p{L}+['’]s [^,;]{3,100})$/u;

/** Returns the outlets and bodies that the words at `item` name, with the words that describe them all before the first. */
export function namesIn(
  text: string,
  item: TextSpan,
  lexicon: SourceLexicon,
  people: readonly Person[],
): SourceMention[] {
  const words = text.slice(item.start, item.end);
  const { line } = lexicon;
  // Bodies whose names go on in small letters: "Офіс президента Велланду".
  const office = line.body.exec(words)?.[0];
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
  if (explained && explained[2]?.split(/\s/).some(lexicon.describes)) {
    const name = explained[1] ?? '';
    const span = { start: item.start, end: item.start + name.length };
    return [{ name, kind: 'outlet', span, description: explained[2] }];
  }
  const lead = describingWords(words, lexicon);
  const description = unsaid(lead, lexicon);
  const found: SourceMention[] = [];
  const afterwards = line.informants.exec(words.slice(lead.length))?.[1] ?? null;
  const list = words.slice(lead.length).replace(line.informants, '');
  for (const match of list.matchAll(LARGE)) {
    if (isAdjective(match[0], list.slice(match.index + match[0].length))) continue;
    if (
      (!match[0].includes(' ') && countryOf(match[0]) !== null) ||
      words[lead.length + match.index - 1] === '('
    )
      continue;
    for (const part of inMarksOr(match)) {
      const start = item.start + lead.length + part.start;
      const span = { start, end: start + part.name.length };
      found.push({
        name: part.name,
        kind: kindOf(part.name, lead, lexicon, people),
        span,
        description: afterwards ?? (description === '' ? null : description),
      });
    }
  }
  return found;
}

/** "Vellish officials" are nobody's name. */
function isAdjective(word: string, after: string): boolean {
  const isKnown = word.includes(' ') || isOutlet(word) || isPlatform(word) || isInitialism(word);
  return !isKnown && /^ (?:\p{Ll}+ )?[a-z]{3,}s(?!\p{L})/u.test(after);
}

/** Returns what `lead` says of who follows: no articles, no paper that somebody gave out ("a statement by the"). */
function unsaid(lead: string, { line, isArticle }: SourceLexicon): string {
  const words = lead.replace(line.givenOut, '').trim();
  return isArticle(words.toLowerCase())
    ? ''
    : words.replace(/\s+(?:of|in|at|within)(?:\s+the)?\s*$/u, '');
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
function describingWords(words: string, lexicon: SourceLexicon): string {
  const pieces = words.split(/(?<=\s)/);
  const plain = pieces.map((piece) => piece.trim());
  const noun = plain.findLastIndex(
    (word, index) =>
      lexicon.describes(word) &&
      (lexicon.isLargeNoun(word) || /^\p{Ll}/u.test(word)) &&
      !isOutletAt(plain, index) &&
      plain.slice(0, index + 1).every((other) => !isInitialism(other)),
  );
  if (noun !== -1 && noun < plain.length - 1) return pieces.slice(0, noun + 1).join('');
  const first = plain.findIndex((word) => /^[„“«"]?\p{Lu}/u.test(word));
  return first > 0 && !lexicon.isLargeNoun(plain[0] ?? '') ? pieces.slice(0, first).join('') : '';
}

function isOutletAt(words: readonly string[], index: number): boolean {
  return /^\p{Lu}/u.test(words[index] ?? '') && isOutlet(words.slice(index).join(' '));
}

function kindOf(
  name: string,
  lead: string,
  lexicon: SourceLexicon,
  people: readonly Person[],
): SourceMention['kind'] {
  if (isPlatform(name)) return 'platform';
  if (isOutlet(name) || lead.split(/\s/).some((word) => word !== '' && lexicon.describes(word)))
    return 'outlet';
  const person = people.find((one) => one.name === name);
  if (person) return person.kind === 'person' ? 'person' : 'body';
  return isInitialism(name) ? 'outlet' : 'body';
}
