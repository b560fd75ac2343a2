/** What a statement is looked up by among others: its words of content and its numbers. */
import type { Frequencies } from '../corpus/corpus.ts';
import { featuresOf } from '../corpus/passage-features.ts';
import { isCommonWord } from './common-words.ts';
import type { ComparedText } from './compared-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** A word of content, or a number, of a statement. */
export interface StatementWord {
  token: Token;
  /** Equal for two forms of one word, and for one number written otherwise. */
  key: string;
  /** Groups of words with the same meaning that it belongs to: see `Lexicon.synonyms`. */
  groups: ReadonlySet<number>;
}

const NO_GROUPS: ReadonlySet<number> = new Set();

/** Returns the words of content of `text` in order. */
export function statementWords({ tokens, lexicon }: ComparedText): StatementWord[] {
  return tokens
    .filter(({ isFunctionWord }) => !isFunctionWord)
    .map((token) => read(token, lexicon));
}

function read(token: Token, { synonyms }: Lexicon): StatementWord {
  const { number, form, stem } = token;
  return {
    token,
    key: number ? `#${number.value}` : String(featuresOf(form)[0] ?? form),
    groups: number ? NO_GROUPS : (synonyms.get(stem) ?? NO_GROUPS),
  };
}

/** What is said in any speech on any subject counts for so much of its rarity. */
const COMMON_FACTOR = 0.6;

/** Returns how much it says that two statements share the word, in bits. */
export function rarityOf({ token }: StatementWord, { total, countOf }: Frequencies): number {
  const counts = featuresOf(token.number ? token.surface : token.form).map(countOf);
  const bits = Math.log2(1 + total / Math.max(1, Math.min(...counts, total)));
  return isCommonWord(token.form) ? COMMON_FACTOR * bits : bits;
}
