/**
 * Tells the words that somebody is quoted with from the clause that reports them.
 *
 * German news quote in part ("Teilzitat"): outside the marks stands the mood of reported speech, inside
 * the speaker's own grammar. Where the words between marks say
 * something by themselves, they are the quote, and the clause around is the article's; a marked word
 * or two say nothing alone, and the whole clause is one mixed quote. Elsewhere nothing tells the
 * clause from the marked words, and it stays whole.
 */
import type { Grammar } from '../languages/grammar.ts';
import { isTerm } from './is-term.ts';
import type { Token } from './read-sentences.ts';
import type { Utterance } from './utterance.ts';

/** Share of a clause from which on the words between marks are most of it. */
const MOST = 0.5;

/** Fewest words between marks that say something by themselves, however long the clause. */
const SHORTEST_STATEMENT = 4;

/**
 * Returns the marked words of a mixed utterance as direct ones where they say something by themselves;
 * the utterance alone where they do not.
 *
 * @param tokens - Those of its sentence.
 */
export function setApart(
  text: string,
  utterance: Utterance,
  tokens: readonly Token[],
  grammar: Grammar,
): Utterance[] {
  const { type, span } = utterance;
  if (type !== 'mixed' || !grammar.quotesInPart) return [utterance];
  const marked = tokens.filter(
    (token, at) =>
      token.marked !== null &&
      token.start >= span.start &&
      token.end <= span.end &&
      !isTerm(text, tokens, at, grammar),
  );
  const length = marked.reduce((sum, { start, end }) => sum + end - start, 0);
  const isMost = length >= (span.end - span.start) * MOST;
  const said = marked.filter((token) => isMost || countWords(text, token) >= SHORTEST_STATEMENT);
  if (said.length === 0) return [utterance];
  return said.map(({ start, end, marked: marks }, index) => ({
    ...utterance,
    type: 'direct',
    span: { start, end },
    continues: index > 0 || utterance.continues,
    runsOn: marks?.continues === true,
  }));
}

function countWords(text: string, { start, end }: Token): number {
  return text.slice(start, end).split(/\s+/).length;
}
