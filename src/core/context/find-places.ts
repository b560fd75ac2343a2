/**
 * Finds the places that a text names: countries and great cities anywhere, others by where they
 * stand, in a dateline ("HALMOUTH, May 14 —") or after a word that leads to a place ("in Halmouth").
 */
import { countryOf } from '../people/countries.ts';
import type { Person } from '../people/person.ts';
import { cityOf } from './cities.ts';
import { dateWords } from './date-words.ts';

/**
 * Words before a place that seldom lead elsewhere: "to" and "from" mostly lead to people in news.
 */
const LEADING: Readonly<Record<string, string>> = {
  en: 'in|near|outside|across|throughout|around',
  de: 'in|aus|nach|nahe|bei',
  fr: 'à|près de',
  es: 'en|cerca de',
  uk: 'у|в|біля|поблизу',
  ru: 'в|под|близ',
};

/** German writes every noun large. These endings are of common ones, seldom of places. */
const GERMAN_NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|nis|nisse|tät|täten|ment|mus|kraft|zeit|weise|folge|anspruch)$/u;

/** A capitalised word, or up to three: "Halmouth", "Port Selwick". */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’ʼ-]*(?: \p{Lu}[\p{L}\p{M}'’ʼ-]*){0,2}`;

/** "HALMOUTH, May 14 —", "SARVIK (Coastline) -": the place that opens an agency's text. */
const DATELINE =
  /^\s*(\p{Lu}[\p{L}\p{M}' .-]{2,30}?)(?:,[^\n—–]{0,30})?(?: ?\([^)\n]{1,40}\))? [—–-]{1,2} /u;

/** "New Selwick" or "The Lodge, Selwick" alone on one of the first lines, as transcripts have it. */
const OWN_LINE = new RegExp(String.raw`^(?:[^\n]{0,40}\n+)?(${NAME})(?:, ${NAME}){0,2}(?=\n)`, 'u');

/** Where a dateline can stand, in UTF-16 code units. */
const OPENING = 200;

const COUNTRY_OF_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['united states', 'us'],
  ['united kingdom', 'uk'],
  ['european union', 'eu'],
  ['north korea', 'north korea'],
  ['south korea', 'south korea'],
]);

/**
 * Returns the places in lower case, most mentioned first; countries by one English name, whatever
 * the language. `people` are those the text names: nobody is a place. Time is linear in `text`.
 */
export function findPlaces(
  text: string,
  lang: string | null,
  people: readonly Pick<Person, 'mentions'>[],
): string[] {
  const plain = withoutMentions(text, people);
  const shown = new Set([...ledTo(plain, lang), ...dateline(plain)]);
  const longest = Math.max(1, ...Array.from(shown, (name) => name.split(' ').length));
  const words = plain.match(/\p{L}[\p{L}\p{M}.'’ʼ]*/gu)?.map(bare) ?? [];
  const counts = new Map<string, number>();
  for (let index = 0; index < words.length; index++) {
    const known = knownPlace(words[index] ?? '', words[index + 1] ?? '');
    if (known) counts.set(known, (counts.get(known) ?? 0) + 1);
    for (let length = longest; length > 0; length--) {
      const name = words
        .slice(index, index + length)
        .join(' ')
        .toLowerCase();
      if (known || !shown.has(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      index += length - 1;
      break;
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([place]) => place);
}

/** Countries show by their adjectives too, which most languages write small. */
function knownPlace(word: string, next: string): string | null {
  const two = COUNTRY_OF_TWO_WORDS.get(`${word} ${next}`.toLowerCase());
  // "us" is no country, "US" is.
  if (word.length < 4 && word !== word.toUpperCase()) return two ?? null;
  return two ?? cityOf(word) ?? countryOf(word);
}

/** Names, in lower case, that stand where places stand. */
function ledTo(text: string, lang: string | null): string[] {
  const language = (lang ?? 'en').slice(0, 2).toLowerCase();
  const leading = LEADING[language] ?? LEADING['en'] ?? '';
  const { months, weekdays } = dateWords(lang);
  const large = leading.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${leading}|${large}) (${NAME})`, 'gu');
  return Array.from(text.matchAll(pattern), ([, name = '']) => bare(name).toLowerCase()).filter(
    (name) => {
      const first = name.split(' ')[0] ?? '';
      if (months.has(first) || weekdays.has(first) || first.length < 3) return false;
      return language !== 'de' || !GERMAN_NOUN.test(name);
    },
  );
}

function dateline(text: string): string[] {
  const opening = text.slice(0, OPENING);
  const place = DATELINE.exec(opening)?.[1] ?? OWN_LINE.exec(opening)?.[1];
  return place ? [place.toLowerCase()] : [];
}

function bare(word: string): string {
  return word.replace(/['’ʼ]s?$|\.$/u, '');
}

/** Cuts out what names or describes people, so that "Hamburg" of "Anna Hamburg" is no place. */
function withoutMentions(text: string, people: readonly Pick<Person, 'mentions'>[]): string {
  let plain = '';
  let end = 0;
  const mentions = people
    .flatMap((person) => person.mentions)
    .toSorted((a, b) => a.start - b.start);
  for (const mention of mentions) {
    if (mention.start < end) continue;
    plain += `${text.slice(end, mention.start)}§`;
    end = mention.end;
  }
  return plain + text.slice(end);
}
