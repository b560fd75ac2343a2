/** Why two statements are taken for one, as a reader can check it: what both have. */
import type { ComparedText } from './compared-text.ts';
import { longestPhrase } from './longest-phrase.ts';
import { statementWords, type StatementWord } from './statement-words.ts';
import type { Token } from './token.ts';

/** What both have, the most telling first. */
export type ReasonKind =
  | 'same speaker'
  | 'same phrase'
  | 'same figures'
  | 'same names'
  | 'same words'
  /** Other words for the same: "error" here, "mistake" there. */
  | 'synonyms';

export interface MatchReason {
  kind: ReasonKind;
  /** As written on the page, the rarest first; never empty. Synonyms: "error – mistake". */
  evidence: string[];
}

/** More of a kind would hide the first. */
const MOST_EVIDENCE = 5;

/** Shorter ones are told as words. */
const SHORTEST_PHRASE = 4;

/**
 * Returns what `page` shares with the statement in `texts`, the most telling first; `[]` for nothing.
 *
 * @param speakers - The names of the one who says both, `[]` if it is not the same person.
 */
export function reasonsFor(
  page: ComparedText,
  texts: readonly ComparedText[],
  speakers: readonly string[],
): MatchReason[] {
  const theirs = texts.flatMap((text) => statementWords(text).map((word) => ({ word, text })));
  const keys = new Set(theirs.map(({ word }) => word.key));
  const unique = new Map(statementWords(page).map((word) => [word.key, word]));
  const words = [...unique.values()].toSorted((a, b) => b.token.weight - a.token.weight);
  const shared = words.filter(({ key }) => keys.has(key)).map(({ token }) => token);
  const synonyms = words
    .filter(({ key }) => !keys.has(key))
    .flatMap((word) => {
      const other = theirs.find((their) => isSynonymous(word, their.word));
      return other
        ? [`${written(page, word.token)} – ${written(other.text, other.word.token)}`]
        : [];
    });
  const those = (is: (token: Token) => boolean) =>
    shared.filter(is).map((token) => written(page, token));
  const reasons: MatchReason[] = [
    { kind: 'same speaker', evidence: [...speakers] },
    { kind: 'same phrase', evidence: phraseOf(page, texts) },
    { kind: 'same figures', evidence: those(({ number }) => number !== null) },
    { kind: 'same names', evidence: those(({ isName }) => isName) },
    { kind: 'same words', evidence: those(({ isName, number }) => !isName && !number) },
    { kind: 'synonyms', evidence: synonyms },
  ];
  return reasons
    .filter(({ evidence }) => evidence.length > 0)
    .map(({ kind, evidence }) => ({ kind, evidence: evidence.slice(0, MOST_EVIDENCE) }));
}

function phraseOf(page: ComparedText, texts: readonly ComparedText[]): string[] {
  const phrases = texts.map(({ tokens }) => longestPhrase(page.tokens, tokens));
  const [longest = []] = phrases.toSorted((a, b) => b.length - a.length);
  const [first, last] = [longest[0], longest.at(-1)];
  const isTelling = longest.length >= SHORTEST_PHRASE && !longest.every((t) => t.isFunctionWord);
  return first && last && isTelling ? [page.text.slice(first.start, last.end)] : [];
}

function isSynonymous(one: StatementWord, two: StatementWord): boolean {
  return [...one.groups].some((group) => two.groups.has(group));
}

function written({ text }: ComparedText, { start, end }: Token): string {
  return text.slice(start, end);
}
