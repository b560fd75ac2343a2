/** What a text is about: the few facts by which documents are found to belong together. */
import { foldName } from '../people/fold-name.ts';
import { nameKey } from '../people/name-key.ts';
import type { Person } from '../people/person.ts';
import { wordsOf } from '../text/words.ts';
import type { DateRange } from './date-range.ts';
import { findDates } from './find-dates.ts';
import { findPlaces } from './find-places.ts';
import { tellingWords } from './telling-words.ts';

/**
 * What a text is about, small enough to compare with many others: who, where, when, and the words
 * that stand out.
 */
export interface DocumentProfile {
  /** ISO date of publication, or `null`. */
  published: string | null;
  /** Keys of the people and bodies named (`core/people/name-key.ts`), most mentioned first. */
  names: string[];
  /** The same people and bodies by the fullest name the text gives, in the order of `names`. */
  fullNames: string[];
  /** What the document is looked up by in a corpus: its names, and the words that stand out most. */
  keys: string[];
  /** Places named, lower case, countries by their English name, most mentioned first. */
  places: string[];
  /** Dates the text itself gives, as ISO date ranges. */
  dates: DateRange[];
  /**
   * Content words (lower case, stemmed) with their counts and a form as written, the most telling
   * first; headline words count more.
   */
  words: [word: string, count: number, written: string][];
}

/**
 * So many words are keys, mostly those of the headline. With names alone a third of the reports on one
 * event stay unfound in a corpus without dates; more words than this find little more.
 */
const KEY_WORDS = 16;

/** Who is named after so many others is named in passing; each key costs a look-up. */
const KEY_NAMES = 24;

/** Keeps a word apart from a name that is written like it. */
const KEY_WORD_MARK = '~';

/** What a profile is made of: an article or a document. */
interface ProfiledText {
  title: string;
  text: string;
  published: string | null;
  lang: string | null;
}

/**
 * Returns what `text` is about. `people` are those that `findPeople` finds in it. Linear in the length
 * of the text.
 */
export function documentProfile(text: ProfiledText, people: readonly Person[]): DocumentProfile {
  const named = people
    .map(({ name, kind, mentions }) => ({
      name,
      key: profileKey(name, kind),
      count: mentions.length,
    }))
    .filter(({ key }) => key !== '')
    .toSorted((a, b) => b.count - a.count);
  const byKey = new Map(named.toReversed().map(({ key, name }) => [key, name]));
  const names = [...new Set(named.map(({ key }) => key))];
  const words = tellingWords(text, text.lang);
  return {
    published: text.published,
    names,
    fullNames: names.map((key) => byKey.get(key) ?? key),
    keys: [
      ...names.slice(0, KEY_NAMES),
      ...words.slice(0, KEY_WORDS).map(([word]) => KEY_WORD_MARK + word),
    ],
    places: findPlaces(text.text, text.lang, people),
    dates: findDates(text.text, text.published, text.lang),
    words,
  };
}

/** A person goes by the family name, a body by all its words: "Ministry" alone is no name. */
function profileKey(name: string, kind: Person['kind']): string {
  return kind === 'person'
    ? nameKey(name)
    : wordsOf(name)
        .map(({ form }) => foldName(form))
        .join('');
}
