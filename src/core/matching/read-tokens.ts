import { givenNameGender } from '../people/given-names.ts';
import { wordsOf, type Word } from '../text/words.ts';
import type { KnownNames } from './is-name.ts';
import { joinThousands } from './join-thousands.ts';
import type { Lexicon } from './lexicon.ts';
import { readNumber } from './read-number.ts';
import type { NumberValue, Token } from './token.ts';
import { wordTokens } from './word-tokens.ts';
import { COMMON_WEIGHT, NUMBER_WEIGHT, wordWeight } from './word-weight.ts';

/** Currency and per cent signs that may touch a number. */
const SIGN = /[%$€£¥₴₽]/;

/** Three dots, however typed. */
const ELLIPSIS = /…|\.\s?\.\s?\./;

/** Returns the tokens of `text` in order. They do not overlap; time is linear. */
export function readTokens(text: string, lexicon: Lexicon, known: KnownNames): Token[] {
  const words = joinThousands(text, wordsOf(text), lexicon.lang);
  const forms = words.map(({ form }) => form);
  const bracketed = inBrackets(text, words);
  const tokens: Token[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const gap = text.slice(tokens.at(-1)?.end ?? 0, word.span.start);
    const marks = { isBracketed: bracketed[at] === true, followsEllipsis: ELLIPSIS.test(gap) };
    const signAfter = (count: number) => sign(text[words[at + count - 1]?.span.end ?? -1]);
    const read = readNumber(forms, at, lexicon, sign(text[word.span.start - 1]), signAfter);
    const count = read?.count ?? 1;
    if (read) {
      const end = words[at + count - 1]?.span.end ?? word.span.end;
      const surface = forms.slice(at, at + count).join(' ');
      tokens.push({ ...numberToken(read.number), start: word.span.start, end, surface, ...marks });
    } else {
      tokens.push(...wordTokens(word, marks, { text, lexicon, known }));
    }
    at += count;
  }
  halveFullNames(tokens);
  return isTitleCase(tokens) ? tokens.map(withoutCapital) : tokens;
}

/** A full name says little more than the family name: its later words count half. */
function halveFullNames(tokens: Token[]): void {
  let previous: Token | null = null;
  for (const token of tokens) {
    const isNext = previous?.isName === true && token.start - previous.end === 1;
    if (isNext && token.isName) token.weight /= 2;
    previous = token;
  }
}

/** In fewer words of content a capital may well be a name's in each. */
const FEW_WORDS = 4;

/** Share of capitals that no text has for its names alone. */
const TITLE_CASE = 0.75;

/** Whether the text is a headline, or shouted: "THE FERRY WILL SAIL". Its capitals say nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const content = tokens.filter(({ isFunctionWord, number }) => !isFunctionWord && !number);
  const capitals = content.filter(({ isCapitalised }) => isCapitalised).length;
  return content.length >= FEW_WORDS && capitals > TITLE_CASE * content.length;
}

/** A given name is a name even there. */
function withoutCapital(token: Token): Token {
  if (!token.isName || givenNameGender(token.surface) !== null) return token;
  return { ...token, isName: false, weight: wordWeight(token.form, token.isFunctionWord, false) };
}

function sign(character: string | undefined): string | null {
  return character !== undefined && SIGN.test(character) ? character : null;
}

function numberToken(number: NumberValue) {
  const form = `${number.value}${number.isOrdinal ? 'th' : ''}`;
  return {
    form,
    alternatives: [],
    stem: form,
    weight: number.isOrdinal ? COMMON_WEIGHT : NUMBER_WEIGHT,
    isFunctionWord: false,
    isName: false,
    hasCapital: false,
    isCapitalised: false,
    startsSentence: false,
    endsClause: false,
    number,
  };
}

/** For each word, whether it stands between square brackets. An unclosed one reaches nowhere. */
function inBrackets(text: string, words: readonly Word[]): boolean[] {
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
