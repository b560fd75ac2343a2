/** Takes a personal name apart: which words are the given names and which is the family name. */
import { plainLetters } from './fold-name.ts';
import { givenNameGender } from './given-names.ts';
import { remember } from './remember.ts';

export interface NameParts {
  /** As written: "Jean-Pierre". Initials are single letters. */
  given: string[];
  /** Without particles, as written; the first is the one that names the family in short. */
  family: string[];
  /** Whether "Jr.", "II" or the like sets them apart from somebody of the same name. */
  isJunior: boolean;
}

/** Words that are said before a name and are no part of it. */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend fr father sister pope king queen prince princess sheikh ' +
    'president minister chancellor senator sen representative rep governor gov general gen colonel col major maj captain capt ' +
    'lieutenant lt sergeant sgt judge justice secretary ambassador congressman congresswoman mayor ' +
    'herr frau präsident präsidentin minister ministerin kanzler bundeskanzler bundeskanzlerin ' +
    'm mme mlle monsieur madame maître président présidente ministre ' +
    'señor señora sr sra don doña presidente presidenta ministro ministra ' +
    "пан пані президент міністр прем'єр господин госпожа министр premierminister г-н г-жа"
  )
    .split(' ')
    .map(plainLetters),
);

/** Words inside names that are written small, and "Al", "Ben" and the like that may be written large. */
const PARTICLES = new Set(
  'de da do dos das di del della der den des du la le los las van von vom zu zur ten ter te y e i bin ibn bint al el abu ben af av und und фон де ван'.split(
    ' ',
  ),
);

const GENERATION = /[\s,](?:jr\b|junior\b|I{2,3}\b|IV\b)/iu;

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

/** The commonest Chinese and Korean family names as English writes them, which stand before the given name. */
const EAST_ASIAN = new Set(
  (
    'li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng ' +
    'fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao ' +
    'qiu qin gu hou shao meng long wan duan qian yin yi chang qiao lai gong wen xi geng qi ' +
    'kim park choi jung jeong cho yoon yun jang lim oh shin seo kwon hwang ahn hong yoo moon bae nam ryu han ko ban'
  ).split(' '),
);

/** One or two syllables of Chinese as Pinyin spells them, or of Korean, joined or with a hyphen. */
const SYLLABLE =
  '(?:zh|ch|sh|ky|hy|my|by|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|yeong|yeon|yun|eun|eon|eok|ae|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|oo|ua|ue|ui|un|uo|ee|eo|eu|ook|uk|ok|ak|yo|[aeiou])';
const EAST_ASIAN_GIVEN = new RegExp(`^${SYLLABLE}[nkmlp]?(?:-?${SYLLABLE})?[nkmlpt]?$`);

const SPANISH = /[eio]z$|ñ|[áéíóú]/i;

/** Words of a name. */
const WORD = /[\p{L}\p{M}'’ʼ.-]+/gu;

/**
 * Returns the parts of `name`; titles, particles and "Jr." are left out. A single word is taken for
 * a family name. Both lists are empty for text without letters.
 */
export const parseName: (name: string) => NameParts = remember(findParseName);

function findParseName(name: string): NameParts {
  const isJunior = GENERATION.test(name);
  const words = nameWords(name);
  if (words.length < 2) return { given: [], family: words, isJunior };
  if (isEastAsian(words)) {
    return { given: [words.slice(1).join('-')], family: words.slice(0, 1), isJunior };
  }
  const count = givenCount(words);
  return { given: words.slice(0, count), family: words.slice(count), isJunior };
}

/** How many of `words`, at least two, are given names; the others are the family's. */
function givenCount(words: readonly string[]): number {
  const [first = ''] = words;
  if (words.length === 2 && /ez$/i.test(first) && !isGiven(first)) return 0;
  if (!words.some((word) => SPANISH.test(word))) return words.length - 1;
  const afterGiven = words.findIndex((word, index) => index > 0 && !isGiven(word));
  return afterGiven === -1 ? words.length - 1 : afterGiven;
}

/** Says whether `name` puts the family name first, as Chinese and Korean names do: "Li Shangfu". */
export function isFamilyFirst(name: string): boolean {
  const words = name.toLowerCase().split(NO_LETTER);
  return words.some((word) => EAST_ASIAN.has(word)) && isEastAsian(nameWords(name));
}

const NO_LETTER = /[^\p{L}\p{M}]/u;

function nameWords(name: string): string[] {
  const [before = '', after] = name.split(',');
  const isTurned =
    after !== undefined && /^\s*\p{Lu}/u.test(after) && !GENERATIONS.has(plainLetters(after));
  const ordered = isTurned ? `${after} ${before}` : before;
  const words = Array.from(ordered.matchAll(WORD), ([word]) => word.replace(/['’]s?$/, '')).filter(
    (word) => /\p{L}/u.test(word),
  );
  const kept = words.filter((word, index) => {
    const plain = plainLetters(word);
    if (PARTICLES.has(plain) && (/^\p{Ll}/u.test(word) || index > 0)) return false;
    return !GENERATIONS.has(plain);
  });
  let start = 0;
  while (start < kept.length - 1 && HONORIFICS.has(plainLetters(kept[start] ?? ''))) start += 1;
  return kept.slice(start).map((word) => word.replace(/^(?:al|el)-(?=\p{L}{3})/iu, ''));
}

function isEastAsian(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words.map((word) => word.toLowerCase());
  if (words.length < 2 || words.length > 3 || !EAST_ASIAN.has(first)) return false;
  if (givenNameGender(second) !== null && !second.includes('-') && third === undefined)
    return false;
  return EAST_ASIAN_GIVEN.test(third === undefined ? second : `${second}-${third}`);
}

function isGiven(word: string): boolean {
  return isInitial(word) || givenNameGender(word) !== null;
}

function isInitial(word: string): boolean {
  return (
    /^(?:\p{Lu}\.?-?)+$/u.test(word) &&
    word.length <= 4 &&
    (word.includes('.') || word.length === 1)
  );
}
