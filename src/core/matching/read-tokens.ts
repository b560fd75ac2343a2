import { givenNameGender } from '../people/given-names.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordsOf, type Word } from '../text/words.ts';
import { isCommonWord } from './common-words.ts';
import { splitContraction } from './contractions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readNumber } from './read-number.ts';
import { oneSpelling } from './spelling-variants.ts';
import type { Token } from './token.ts';

/** Currency and per cent signs that may touch a number. */
const SIGN = /[%$€£¥₴₽]/;

/** What stands before the first word of a sentence. */
const SENTENCE_END = /(?:^|[.!?…\n])[\s"'“”„«»‘’)\]]*$/;

/** What else a capital may follow without being a name's: a colon, a dash, a mark. */
const CLAUSE_END = /(?:^|[.!?…\n:;“„«"‘‚‹(–—-])\s*$/;

/** How much of the text before a word is looked at for its sentence's end. */
const LOOK_BACK = 6;

/** Returns the tokens of `text` in order. They do not overlap; time is linear. */
export function readTokens(text: string, lexicon: Lexicon): Token[] {
  const words = wordsOf(text);
  const forms = words.map(({ form }) => form);
  const brackets = bracketDepths(text, words);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const isBracketed = brackets[at] === true;
    const signAfter = (count: number) => sign(text[words[at + count - 1]?.span.end ?? -1]);
    const read = readNumber(forms, at, lexicon, sign(text[word.span.start - 1]), signAfter);
    if (read) {
      const end = words[at + read.count - 1]?.span.end ?? word.span.end;
      tokens.push(
        numberToken(word, end, forms.slice(at, at + read.count), read.number, isBracketed),
      );
      at += read.count;
    } else {
      tokens.push(...wordTokens(text, word, lexicon, isBracketed));
      at += 1;
    }
  }
  return tokens;
}

function sign(character: string | undefined): string | null {
  return character !== undefined && SIGN.test(character) ? character : null;
}

function numberToken(
  { span }: Word,
  end: number,
  forms: readonly string[],
  number: NonNullable<Token['number']>,
  isBracketed: boolean,
): Token {
  const form = `${number.value}${number.isOrdinal ? 'th' : ''}`;
  return {
    start: span.start,
    end,
    surface: forms.join(' '),
    form,
    alternatives: [],
    stem: form,
    weight: number.isOrdinal ? COMMON_WEIGHT : NUMBER_WEIGHT,
    isFunctionWord: false,
    isName: false,
    startsSentence: false,
    number,
    isBracketed,
  };
}

function wordTokens(
  text: string,
  { span, form }: Word,
  lexicon: Lexicon,
  isBracketed: boolean,
): Token[] {
  const written = text.slice(span.start, span.end);
  const isCapitalised = /^\p{Lu}/u.test(written);
  const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start);
  const startsSentence = SENTENCE_END.test(before);
  const isName =
    isCapitalised &&
    (!(startsSentence || CLAUSE_END.test(before)) || givenNameGender(written) !== null);
  // Halves are cut by place: they need a normal form as long as what is written.
  const halves = form.length === written.length ? splitContraction(form, lexicon.lang) : [];
  if (halves.length === 0) {
    return [token(span.start, span.end, form, oneForm(form, lexicon), [])];
  }
  return halves.map((half) =>
    token(
      span.start + half.start,
      span.start + half.end,
      form.slice(half.start, half.end),
      oneForm(half.form, lexicon),
      half.alternatives,
    ),
  );

  function token(
    start: number,
    end: number,
    surface: string,
    one: string,
    alternatives: readonly string[],
  ): Token {
    const isFunctionWord = isStopWord(one) || surface.startsWith("'") || surface.endsWith("'");
    return {
      start,
      end,
      surface,
      form: one,
      alternatives,
      stem: stem(one, lexicon.lang),
      weight: weightOf(one, isFunctionWord, isCapitalised),
      isFunctionWord,
      isName: isName && start === span.start && !isFunctionWord,
      startsSentence: startsSentence && start === span.start,
      number: null,
      isBracketed,
    };
  }
}

function oneForm(form: string, lexicon: Lexicon): string {
  return lexicon.lang === 'en' ? oneSpelling(form) : form;
}

// How much sharing a word says, where the rarest says 1. Chosen by eye on news text: about the
// logarithm of how rare words of the kind are.
const FUNCTION_WEIGHT = 0.1;
const COMMON_WEIGHT = 0.35;
const NUMBER_WEIGHT = 0.7;
/** Two quotes on one subject share its names. */
const NAME_WEIGHT = 0.5;

function weightOf(form: string, isFunctionWord: boolean, isCapitalised: boolean): number {
  if (isFunctionWord) return FUNCTION_WEIGHT;
  if (isCommonWord(form)) return COMMON_WEIGHT;
  if (isCapitalised) return NAME_WEIGHT;
  // Long words are rarer: 4 letters 0.6, 12 letters and more 1.
  return Math.min(1, 0.4 + 0.05 * form.length);
}

/** For each word, whether it stands between square brackets. An unclosed one reaches nowhere. */
function bracketDepths(text: string, words: readonly Word[]): boolean[] {
  const spans = Array.from(text.matchAll(/\[[^[\]]*\]/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let next = 0;
  return words.map(({ span }) => {
    while ((spans[next]?.end ?? Infinity) <= span.start) next += 1;
    return (spans[next]?.start ?? Infinity) < span.start;
  });
}
