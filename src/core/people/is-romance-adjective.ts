import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';

/** Says whether the adjective at `index` follows its role, as in "la líder opositora", "la ministre déléguée aux Transports". */
export function isRomanceAdjective(
  tokens: readonly NameToken[],
  index: number,
  terms: Terms,
): boolean {
  const word = tokens[index]?.lower ?? '';
  return (
    word.length >= SHORTEST_ADJECTIVE &&
    terms.isDeterminer(tokens[index - 2]?.lower ?? '') &&
    terms.roleOf(tokens[index - 1]?.lower ?? '') !== null &&
    terms.isAdjectiveBehind(word)
  );
}

/** Letters; shorter words with such endings are verbs more often than not. */
const SHORTEST_ADJECTIVE = 6;
