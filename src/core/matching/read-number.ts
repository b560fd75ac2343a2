/** Reads number phrases: "1,000", "twenty-five", "2.5 million dollars", "50 per cent". */
import type { Lexicon } from './lexicon.ts';
import type { NumberValue } from './token.ts';

/** A number and the words that it was read from. */
export interface ReadNumber {
  number: NumberValue;
  /** How many of the words it takes. */
  count: number;
}

/** "1,000" and, where the comma is the decimal sign, "1.000". */
const THOUSANDS_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const THOUSANDS_STOP = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** "25th", "3rd"; "5bn", "3m", "10k". */
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const SHORT_MULTIPLE = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn)$/;
const SHORT_MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};

/**
 * Returns the number that starts at `forms[at]`, or `null`. `signBefore` and `signAfter(count)` are
 * the currency or per cent signs beside it. "One" alone is a word: it mostly is in "one of the best".
 */
export function readNumber(
  forms: readonly string[],
  at: number,
  lexicon: Lexicon,
  signBefore: string | null,
  signAfter: (count: number) => string | null,
): ReadNumber | null {
  const cardinal = readCardinal(forms, at, lexicon);
  if (!cardinal) return readOrdinal(forms[at] ?? '', lexicon);
  let { count } = cardinal;
  let unit = signBefore ?? signAfter(count);
  const next = forms[at + count] ?? '';
  const named = lexicon.units.get(next);
  if (named !== undefined && (unit === null || unit === named)) {
    unit = named;
    count += 1;
  } else if (unit === null && next === 'per' && forms[at + count + 1] === 'cent') {
    unit = '%';
    count += 2;
  }
  if (count === 1 && unit === null && cardinal.value === 1 && !/^\d/.test(forms[at] ?? ''))
    return null;
  return { number: { value: cardinal.value, isOrdinal: false, unit }, count };
}

function readOrdinal(form: string, lexicon: Lexicon): ReadNumber | null {
  const value = lexicon.ordinals.get(form) ?? Number(ORDINAL.exec(form)?.[1] ?? Number.NaN);
  return Number.isNaN(value) ? null : { number: { value, isOrdinal: true, unit: null }, count: 1 };
}

/** Up to this a multiplier belongs to its group: "two hundred" of "two hundred thousand". */
const HUNDRED = 100;

/** Adds up "two hundred thousand and fifty"; `null` if no number word stands at `at`. */
function readCardinal(
  forms: readonly string[],
  at: number,
  lexicon: Lexicon,
): { value: number; count: number } | null {
  let total = 0;
  let group: number | null = null;
  let count = 0;
  for (;;) {
    const form = forms[at + count] ?? '';
    const multiplier = lexicon.multipliers.get(form);
    const digits = readDigits(form, lexicon.lang);
    const numeral = digits ?? lexicon.numerals.get(form);
    if (numeral !== undefined && canFollow(group, numeral, digits !== undefined, lexicon)) {
      group = (group ?? 0) + numeral;
    } else if (numeral === SCORE && isFrench(lexicon) && group !== null && group % HUNDRED === 4) {
      group += 4 * SCORE - 4;
    } else if (multiplier !== undefined && group !== null && multiplier <= HUNDRED) {
      group *= multiplier;
    } else if (multiplier !== undefined && (group !== null || count === 0)) {
      total += (group ?? 1) * multiplier;
      group = null;
    } else if (
      count > 0 &&
      lexicon.numberLinks.has(form) &&
      goesOn(group, forms[at + count + 1], lexicon)
    ) {
      // "two hundred and fifty", "treinta y cinco": go on with the next word
    } else {
      break;
    }
    count += 1;
  }
  return count === 0 ? null : { value: total + (group ?? 0), count };
}

/** French counts in scores: "quatre-vingt-dix" is four twenties and ten. */
const SCORE = 20;

function isFrench({ lang }: Lexicon): boolean {
  return lang === 'fr';
}

/** "Twenty five" is one number; "five twenty" and "3 4" are two. */
function canFollow(
  group: number | null,
  numeral: number,
  isDigits: boolean,
  lexicon: Lexicon,
): boolean {
  if (group === null) return true;
  if (isDigits) return false;
  const tens = isFrench(lexicon) && [3 * SCORE, 4 * SCORE].includes(group % 100) ? SCORE : 10;
  const free = group % 100 === 0 ? 100 : group % 10 === 0 && group % 100 >= 20 ? tens : 1;
  return numeral > 0 && numeral < free;
}

/** After "two hundred thousand and" a group has not begun. */
function goesOn(group: number | null, form: string | undefined, lexicon: Lexicon): boolean {
  const numeral = lexicon.numerals.get(form ?? '');
  return numeral !== undefined && (group === null || canFollow(group, numeral, false, lexicon));
}

/** Longer ones, in characters, are no quantities. */
const LONGEST_DIGITS = 20;

function readDigits(form: string, lang: string): number | undefined {
  if (!/^\d/.test(form) || form.length > LONGEST_DIGITS) return undefined;
  const short = SHORT_MULTIPLE.exec(form);
  if (short) return Number(short[1]) * (SHORT_MULTIPLIERS[short[2] ?? ''] ?? 1);
  if (THOUSANDS_COMMA.test(form)) return Number(form.replaceAll(',', ''));
  if (lang !== 'en' && THOUSANDS_STOP.test(form))
    return Number(form.replaceAll('.', '').replace(',', '.'));
  const value = Number(form.replace(',', '.'));
  return Number.isNaN(value) ? undefined : value;
}
