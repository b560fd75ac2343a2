/**
 * Quotes to measure with: made up, English-like, the same on every run. Function words make half of
 * a text, as in English; the others are invented and follow Zipf's law, so that a few hundred are in
 * many quotes and most in hardly any.
 */

/** Words of a quote, at least and at most; the short ones are commoner. */
const LENGTHS = { least: 5, most: 60 };

/** Different invented stems. */
const VOCABULARY = 200_000;

/**
 * The share of a word falls with its rank plus `offset` to the power of `exponent` (the law of Zipf and
 * Mandelbrot). Fitted by eye to the words of English quotes: the commonest 1,000 words make about 80 %
 * of a text, the commonest 5,000 about 95 %.
 */
const ZIPF = { offset: 150, exponent: 1.6 };

const FUNCTION_WORDS =
  `the to of and a in that is we for it i have be not on this they are with you will as
  was do but our at he what by all their from has if people can there who so would or about an my one when
  been no more up out which his were your us how them had than just because very into these now get only some
  where could over should then also her me other being any those must here after even said its most through
  down why before many own such too between under against again ever never while both each few off same`.split(
    /\s+/,
  );

const ONSETS =
  'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sp st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee io ou'.split(' ');
const CODAS = ' n r l t s m d nd st ck rt nt'.split(' ');
const ENDINGS = ['', '', '', '', 's', 'ed', 'ing', 'er'];

/** Returns a generator of numbers from 0 up to, not including, 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns the words of the quote with this number. */
export function quoteWords(number: number): string[] {
  const random = randomNumbers(Math.imul(number + 1, 0x9e3779b1));
  const { least, most } = LENGTHS;
  const length = least + Math.floor((most - least + 1) * random() ** 2);
  return Array.from({ length }, () => madeWord(random));
}

/** Returns the text of the quote with this number. */
export function quoteText(number: number): string {
  const words = quoteWords(number);
  const random = randomNumbers(number);
  const text = words.map((word, at) =>
    at < words.length - 1 && random() < 0.07 ? `${word},` : word,
  );
  const sentence = text.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Returns a word as a quote might have it, frequent ones more often. */
export function madeWord(random: () => number): string {
  if (random() < 0.55)
    return FUNCTION_WORDS[Math.floor(FUNCTION_WORDS.length * random() ** 2.2)] ?? '';
  const { offset, exponent } = ZIPF;
  const rank = Math.floor(offset * ((1 - random()) ** (1 / (1 - exponent)) - 1));
  const ending = ENDINGS[Math.floor(random() * ENDINGS.length)] ?? '';
  return inventedWord(rank % VOCABULARY) + ending;
}

/** Returns the invented stem of this rank: always the same, and no other's. */
function inventedWord(rank: number): string {
  // Multiplying by a number without common divisors keeps ranks apart and makes neighbours differ.
  let rest = (rank * 7919 + 104_729) % 4_194_301;
  let word = '';
  for (let syllable = 0; syllable < 2 || rest > 0; syllable++) {
    word += ONSETS[rest % ONSETS.length] ?? '';
    rest = Math.floor(rest / ONSETS.length);
    word += VOWELS[rest % VOWELS.length] ?? '';
    rest = Math.floor(rest / VOWELS.length);
    word += CODAS[rest % CODAS.length] ?? '';
    rest = Math.floor(rest / CODAS.length);
  }
  return word;
}
