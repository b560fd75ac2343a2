/** Finds the particle that makes a verb one of saying, at the far end of its clause: "teilte am Montag | mit". */
import type { Grammar, VerbKind } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';

/** Tokens between a verb and its particle. */
const LONGEST_CLAUSE = 30;

/** Returns the particle of the verb at `at` and what follows such a verb; `null` where there is none. */
export function separableAt(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): { particle: number; kind: VerbKind } | null {
  const particles = grammar.separable.get(tokens[at]?.form ?? '');
  if (!particles) return null;
  for (let index = at + 1; index < at + LONGEST_CLAUSE; index += 1) {
    const token = tokens[index];
    if (!token || token.form === ';' || token.form === ':' || grammar.that.has(token.form)) {
      return null;
    }
    const kind = particles.get(token.form);
    if (kind && isClauseEnd(tokens[index + 1], grammar)) return { particle: index, kind };
  }
  return null;
}

/** Whether the clause ends before `next`: particles are prepositions elsewhere. */
function isClauseEnd(next: Token | undefined, grammar: Grammar): boolean {
  if (next?.kind !== 'word') return true;
  return grammar.and.has(next.form) || grammar.that.has(next.form);
}
