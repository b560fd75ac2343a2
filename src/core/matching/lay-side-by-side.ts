/** Turns aligned words into stretches: same words, and what stands between them on either side. */
import { alignWords, isSameWord, type AlignedPair } from './align-words.ts';
import type { Token } from './token.ts';

/** A stretch of the two texts. Joined in order, the stretches hold every token of both. */
export interface Stretch {
  page: readonly Token[];
  document: readonly Token[];
  /** Whether it is one word that both have, in whatever form. */
  isShared: boolean;
  /** Before the first shared word, after the last, or between two. */
  place: 'start' | 'inside' | 'end';
}

/** Returns the stretches of `page` and `document` in order; `[]` if no word is shared. */
export function laySideBySide(page: readonly Token[], document: readonly Token[]): Stretch[] {
  const pairs = reachEnds(alignWords(page, document), page, document);
  if (pairs.length === 0) return [];
  const stretches: Stretch[] = [];
  let [nextPage, nextDocument] = [0, 0];
  const end: AlignedPair = [page.length, document.length];
  for (const [index, [atPage, atDocument]] of [...pairs, end].entries()) {
    const between = {
      page: page.slice(nextPage, atPage),
      document: document.slice(nextDocument, atDocument),
    };
    if (between.page.length > 0 || between.document.length > 0) {
      const place = index === 0 ? 'start' : index === pairs.length ? 'end' : 'inside';
      stretches.push({ ...between, isShared: false, place });
    }
    const [one, two] = [page[atPage], document[atDocument]];
    if (one && two)
      stretches.push({ page: [one], document: [two], isShared: true, place: 'inside' });
    [nextPage, nextDocument] = [atPage + 1, atDocument + 1];
  }
  return stretches;
}

/** Words between the shared stretch and an end that both texts may have in common all the same. */
const NEAR_END = 4;

/**
 * Alignment drops a function word at an end if a change stands before it ("is not the …", "is the
 * …"). If both texts begin or end with the same word, nothing was cut there: it is a pair.
 */
function reachEnds(
  pairs: readonly AlignedPair[],
  page: readonly Token[],
  document: readonly Token[],
): AlignedPair[] {
  const [[firstPage, firstDocument] = [0, 0], [lastPage, lastDocument] = [0, 0]] = [
    pairs[0],
    pairs.at(-1),
  ];
  if (pairs.length === 0) return [];
  const before: AlignedPair[] = [];
  if (isNear(firstPage, firstDocument)) {
    while (
      before.length < Math.min(firstPage, firstDocument) &&
      isPair(before.length, before.length)
    ) {
      before.push([before.length, before.length]);
    }
  }
  const after: AlignedPair[] = [];
  const [restPage, restDocument] = [page.length - 1 - lastPage, document.length - 1 - lastDocument];
  if (isNear(restPage, restDocument)) {
    while (after.length < Math.min(restPage, restDocument)) {
      const pair: AlignedPair = [
        page.length - 1 - after.length,
        document.length - 1 - after.length,
      ];
      if (!isPair(...pair)) break;
      after.push(pair);
    }
  }
  return [...before, ...pairs, ...after.toReversed()];

  function isPair(atPage: number, atDocument: number): boolean {
    const [one, two] = [page[atPage], document[atDocument]];
    return one !== undefined && two !== undefined && isSameWord(one, two);
  }
}

function isNear(onPage: number, inDocument: number): boolean {
  return Math.min(onPage, inDocument) > 0 && Math.max(onPage, inDocument) <= NEAR_END;
}
