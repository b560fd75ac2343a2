import type { ChangeWords } from '../languages/change-words.ts';
import { knownLanguage } from '../languages/language-of.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';

const NO_WORDS: ChangeWords = {
  negations: '',
  interjections: '',
  echoes: '',
  limiters: '',
  modals: '',
  quantifiers: '',
  numerals: '',
  ordinals: '',
  multipliers: '',
  numberLinks: '',
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
  const lexicon = readLexicon(language, knownLanguage(language)?.changes ?? NO_WORDS);
  READ.set(language, lexicon);
  return lexicon;
}
