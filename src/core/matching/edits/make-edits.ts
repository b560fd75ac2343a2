/**
 * Makes edited versions of a quote, for tests and measuring alone: some keep what it says, as editors do
 * all day, and some turn it. Each is made once for each place where it can be.
 */
import { EDIT_WORDS, type EditWords } from './edit-words.ts';

/** A quote as somebody else might print it. */
export interface Edit {
  /** What was done to it, for the report. */
  change: string;
  isHarmful: boolean;
  text: string;
}

/** Names of nobody, for those in quotes to be replaced with. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'Torvalsen',
  fr: 'Mervalin',
  es: 'Torvalez',
  uk: 'Мервальський',
  ru: 'Мервальский',
};

/** Returns the edits of `quote`, which is in language `lang`; the quote itself is none of them. */
export function makeEdits(quote: string, lang: string): Edit[] {
  const words = EDIT_WORDS[lang];
  if (!words) return [];
  return [...benign(quote, words), ...harmful(quote, words, lang)].filter(
    ({ text }) => text !== quote,
  );
}

function benign(quote: string, words: EditWords): Edit[] {
  const kept = (change: string, texts: readonly string[]) =>
    texts.map((text): Edit => ({ change, isHarmful: false, text }));
  return [
    ...kept('typography', [
      quote.replace(/[’ʼ]/g, "'"),
      quote.replace(/'/g, '’'),
      quote.replace(/[«»“”„]/g, '"'),
      quote.replace(/ [–—] /g, ' - '),
      quote.replace(/ - /g, ' — '),
      quote.replace(/ /g, '\u00a0'),
      quote.replace(/…/g, '...'),
    ]),
    ...kept('case', [quote.toLowerCase(), quote.toUpperCase()]),
    ...kept('punctuation', [
      quote.replace(/[,;:](?!\d)/g, ''),
      quote.replace(/[.!?]+(?=["»“”]*$)/, ''),
      quote.replace(/, /, ' – '),
    ]),
    ...kept('same', replacements(quote, bothWays(words.same))),
    ...kept('filler', removals(quote, listed(words.fillers))),
    ...kept('inflection', endings(quote, pairs(words.endings))),
    ...kept('bracket', replacements(quote, pairs(words.pronouns))),
    ...kept('cut', cuts(quote)),
    ...kept('number form', numberForms(quote, words)),
  ];
}

function harmful(quote: string, words: EditWords, lang: string): Edit[] {
  const turned = (change: string, texts: readonly string[]) =>
    texts.map((text): Edit => ({ change, isHarmful: true, text }));
  const name = NAMES[lang];
  return [
    ...turned('negation', negations(quote, words, lang)),
    ...turned('number', numbers(quote, words)),
    ...turned('antonym', replacements(quote, bothWays(words.opposites))),
    ...turned('modality', replacements(quote, pairs(words.modals))),
    ...turned('quantifier', replacements(quote, pairs(words.quantities))),
    ...turned('name', name === undefined ? [] : otherNames(quote, name)),
  ];
}

function listed(list: string): string[] {
  return list.split(';').map((entry) => entry.trim());
}

function pairs(list: string): [string, string][] {
  return listed(list).map((entry) => {
    const [from = '', to = ''] = entry.split('=');
    return [from, to];
  });
}

function bothWays(list: string): [string, string][] {
  return pairs(list).flatMap(([one, other]): [string, string][] => [
    [one, other],
    [other, one],
  ]);
}

/** Finds `words` as whole words, in lower case or beginning a sentence. */
function wholeWords(words: string): RegExp {
  const [first = '', rest = ''] = [words.slice(0, 1), words.slice(1)].map((part) =>
    part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}'’ʼ-])(?:${first}|${first.toUpperCase()})${rest}(?![\\p{L}\\p{N}'’ʼ-])`,
    'u',
  );
}

/** The first place of each `from`, in words of its own, as `to`. */
function replacements(quote: string, changes: readonly [string, string][]): string[] {
  return changes.flatMap(([from, to]) => {
    const found = wholeWords(from).exec(quote)?.[0];
    if (found === undefined) return [];
    const isCapital = found.slice(0, 1) !== found.slice(0, 1).toLowerCase();
    const put = isCapital ? to.slice(0, 1).toUpperCase() + to.slice(1) : to;
    return [quote.replace(wholeWords(from), () => put)];
  });
}

function removals(quote: string, words: readonly string[]): string[] {
  return words
    .map((word) => quote.replace(new RegExp(` ${wholeWords(word).source}(?= \\p{L})`, 'u'), ''))
    .filter((text) => text !== quote);
}

/** Inflects the first long word with each ending. */
function endings(quote: string, changes: readonly [string, string][]): string[] {
  return changes.map(([from, to]) =>
    quote.replace(new RegExp(`(?<=\\p{Ll}{4})${from}(?!\\p{L})`, 'u'), to),
  );
}

/** Words that are left of a quote that was cut, at least. */
const SHORTEST_REST = 10;

/** The first and the last two thirds, and the words around a gap of three. */
function cuts(quote: string): string[] {
  const words = quote.split(' ');
  const rest = Math.ceil((2 * words.length) / 3);
  const gap = Math.floor(words.length / 2);
  if (rest < SHORTEST_REST) return [];
  return [
    words.slice(0, rest).join(' '),
    words.slice(-rest).join(' '),
    [...words.slice(0, gap - 2), '…', ...words.slice(gap + 2)].join(' '),
    [...words.slice(0, gap - 2), '[…]', ...words.slice(gap + 2)].join(' '),
  ];
}

const DIGITS = /(?<![\p{L}\d.,])\d+(?![\p{L}\d]|[.,]\d)/u;

function numberForms(quote: string, { numerals, percent }: EditWords): string[] {
  const inWords = listed(numerals);
  const found = DIGITS.exec(quote)?.[0];
  const value = Number(found);
  const word = inWords[value - 2];
  return [
    word === undefined ? quote : quote.replace(DIGITS, word),
    ...inWords.map((numeral, index) => quote.replace(wholeWords(numeral), String(index + 2))),
    quote.replace(/ ?%/, ` ${percent}`),
    quote.replace(/(\d)[.,\s](\d{3})(?!\d)/u, '$1$2'),
    quote.replace(/(?<!\d)(\d{2,3})(\d{3})(?!\d)/u, '$1 $2'),
  ];
}

/** A sentence that negates already gets no second negation: in four of the languages it is the same again. */
function negations(quote: string, words: EditWords, lang: string): string[] {
  const lower = quote.toLowerCase();
  const isNegative = listed(words.negative).some(
    (word) => wholeWords(word).test(lower) || lower.includes("n't"),
  );
  if (!isNegative) {
    const put = (verb: string) =>
      words.negated.replace('%', verb).replace(/^ne (?=[aeéêiou])/, 'n’');
    return replacements(
      quote,
      listed(words.verbs).map((verb): [string, string] => [verb, put(verb)]),
    );
  }
  const negatives = listed(words.negative).filter((word) => wholeWords(word).test(lower));
  if (negatives.length > 1) return [];
  switch (lang) {
    case 'en':
      return removals(quote, ['not']);
    case 'de':
      return [
        ...removals(quote, ['nicht']),
        ...replacements(quote, [
          ['keine', 'eine'],
          ['kein', 'ein'],
          ['keinen', 'einen'],
        ]),
      ];
    case 'es':
      return removals(quote, ['no']);
    case 'uk':
    case 'ru':
      return removals(quote, ['не']);
    default:
      return [];
  }
}

function numbers(quote: string, { numerals }: EditWords): string[] {
  const inWords = listed(numerals);
  return [
    quote.replace(DIGITS, (found) => String(2 * Number(found) + 1)),
    ...inWords.flatMap((numeral, index) =>
      replacements(quote, [[numeral, inWords[(index + 4) % inWords.length] ?? numeral]]),
    ),
  ];
}

/** A capital inside a sentence is a name's, in these languages. */
function otherNames(quote: string, name: string): string[] {
  return [quote.replace(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?! \p{Lu})(?!['’])/u, name)];
}
