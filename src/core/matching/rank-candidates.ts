/** Orders the passages that the index finds for a statement. */
import type { Frequencies } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';
import { readDocumentWords, type ComparedText } from './compared-text.ts';
import { likeness, seekStatement, type SoughtStatement } from './rank-statements.ts';

/** Passages that make one statement, and how like another it is. */
export interface StatementCandidate<P extends Passage = Passage> {
  /** One, or all wordings of the claim of one review; the likest first. */
  passages: readonly { passage: P; words: ComparedText }[];
  /** From 0; about 1 for the same words. */
  likeness: number;
}

/** A statement and what it may be matched with, the likest first. */
export interface RankedCandidates<P extends Passage = Passage> {
  sought: SoughtStatement;
  candidates: StatementCandidate<P>[];
}

/** Returns `passages` as statements, the likest first; what shares nothing is left out. */
export function rankCandidates<P extends Passage>(
  page: ComparedText,
  passages: readonly P[],
  frequencies: Frequencies,
): RankedCandidates<P> {
  const sought = seekStatement(page, frequencies);
  const candidates = groupReviews(passages)
    .map((group) => {
      const read = group.map((passage) => {
        return { passage, words: readDocumentWords(passage.text, page) };
      });
      return {
        passages: read,
        likeness: likeness(
          sought,
          read.map(({ words }) => words),
        ),
      };
    })
    .filter((candidate) => candidate.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness);
  return { sought, candidates };
}

/** The wordings of one review's claim are one statement; every other passage is its own. */
function groupReviews<P extends Passage>(passages: readonly P[]): P[][] {
  const groups: P[][] = [];
  const reviews = new Map<string, P[]>();
  for (const passage of passages) {
    const known = passage.kind === 'claim' ? reviews.get(passage.document) : undefined;
    if (known) {
      known.push(passage);
      continue;
    }
    const group = [passage];
    groups.push(group);
    if (passage.kind === 'claim') reviews.set(passage.document, group);
  }
  return groups;
}
