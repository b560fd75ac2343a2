import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { readWordLists, type Lexicon, type WordLists } from './lexicon.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { UKRAINIAN } from './ukrainian.ts';

const LISTS: readonly WordLists[] = [ENGLISH, GERMAN, FRENCH, SPANISH, UKRAINIAN, RUSSIAN];

const NO_LISTS: WordLists = {
  lang: 'und',
  negations: '',
  interjections: '',
  limiters: '',
  modals: '',
  quantifiers: '',
  numerals: '',
  ordinals: '',
  multipliers: '',
  antonyms: '',
  synonyms: '',
  negativePrefixes: '',
  notNegated: '',
  hedges: '',
  units: '',
};

/** Read when first asked for: a page needs one language, and the worker starts often. */
const READ = new Map<string, Lexicon>();

/**
 * Returns what we know of the language `lang` (BCP 47) that `text` is written in. If `lang` is
 * `null` or says nothing of the script, the letters decide between Russian and Ukrainian, and
 * everything else counts as English. An unknown language has an empty lexicon: nothing in it is
 * ever called a change of meaning but numbers and names.
 */
export function lexiconOf(text: string, lang: string | null): Lexicon {
  const language = lang?.slice(0, 2).toLowerCase() ?? '';
  if (/\p{Script=Cyrillic}/u.test(text)) {
    if (language !== 'uk' && language !== 'ru') return known(/[іїєґ]/i.test(text) ? 'uk' : 'ru');
  } else if (language === '' || language === 'uk' || language === 'ru') {
    return known('en');
  }
  return known(language);
}

function known(language: string): Lexicon {
  const read = READ.get(language);
  if (read) return read;
  const lexicon = readWordLists(LISTS.find(({ lang }) => lang === language) ?? NO_LISTS);
  READ.set(language, lexicon);
  return lexicon;
}
