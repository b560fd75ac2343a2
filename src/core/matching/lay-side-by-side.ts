/** Turns aligned words into stretches: same words, and what stands between them on either side. */
import { alignWords, type AlignedPair } from './align-words.ts';
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
  const pairs = alignWords(page, document);
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
