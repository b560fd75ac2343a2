/**
 * Decides whether what two texts share makes them one utterance. Sharing names, a set phrase and
 * common words does not. All weights are those of `Token.weight`; all thresholds were chosen on
 * quotes from newspapers so that set phrases ("president of the …", "at the end of the day", "get the hell
 * out of") stay below them.
 */
import type { Change } from './change.ts';
import type { Overlap } from './measure-overlap.ts';
import type { Token } from './token.ts';

interface Bar {
  words: number;
  shared: number;
  /** Of the text of which more is shared. */
  share: number;
}

/** One of the two stands in the other, whole or nearly so. */
const CONTAINED: Bar = { words: 5, shared: 1.25, share: 0.75 };

/** All of both: so many words in one order are nobody else's, however common. */
const WHOLE: Bar = { words: 8, shared: 1, share: 0.9 };

/** The same, with something put in or taken out: that takes more, unless little else is left over. */
const INTERRUPTED: Bar = { words: 6, shared: 2.4, share: 0.75 };
const CHANGED: Bar = { words: 4, shared: 1.1, share: 0.7 };

/** Each was cut at another end: a long unbroken run, or much of both. */
const OVERLAPPING: Bar = { words: 8, shared: 1.5, share: 0.3 };
const SCATTERED: Bar = { words: 10, shared: 3, share: 0.45 };

/** Both go on where the shared stretch ends, each in its own way. */
const DIVERGING: Bar = { words: 12, shared: 3, share: 0.6 };

/** What may differ next to the shared stretch on both sides, as a share of what is shared. */
const MAX_DIVERGENCE = 0.25;

/** What may be worded otherwise inside of it, on both sides, as a share of what is shared. */
const MAX_REWORDING = 0.5;

/** From this on it is another wording of the same, not an edited quote. */
const PARAPHRASE = 0.3;
const REWORDED: Bar = { words: 8, shared: 3, share: 0.5 };

/** Returns whether texts with this overlap and these changes are one utterance. */
export function isSameUtterance(overlap: Overlap, changes: readonly Change[]): boolean {
  const reaches = ({ words, shared, share }: Bar) =>
    overlap.words >= words &&
    overlap.shared >= shared &&
    Math.max(overlap.ofPage, overlap.ofDocument) >= share;
  const reworded = rewording(changes) / overlap.shared;
  if (reworded > MAX_REWORDING) return false;
  if (reworded > PARAPHRASE && !reaches(REWORDED)) return false;
  if (divergence(changes) > MAX_DIVERGENCE * overlap.shared) return reaches(DIVERGING);
  if (Math.min(overlap.ofPage, overlap.ofDocument) >= WHOLE.share && reaches(WHOLE)) return true;
  if (reaches(INTERRUPTED) || reaches(SCATTERED)) return true;
  if (overlap.runWords >= OVERLAPPING.words && reaches(OVERLAPPING)) return true;
  if (overlap.runWords === overlap.words) return reaches(CONTAINED);
  return Math.min(overlap.ofPage, overlap.ofDocument) >= CHANGED.share && reaches(CHANGED);
}

/** Returns whether so much is worded otherwise that nobody would call it a quotation. */
export function isParaphrase({ shared }: Overlap, changes: readonly Change[]): boolean {
  return rewording(changes) > PARAPHRASE * shared;
}

/**
 * Weight of what stands on both sides where the shared stretch begins or ends. Two utterances that
 * share a phrase go different ways there; one utterance, cut twice, goes on on one side alone, or
 * was cut between sentences.
 */
function divergence(changes: readonly Change[]): number {
  return changes.reduce((sum, change, index) => {
    if (change.kind !== 'cut') return sum;
    const next = change.place === 'start' ? changes[index + 1] : change;
    const atSentence =
      next?.page[0]?.startsSentence === true && next.document[0]?.startsSentence === true;
    return atSentence ? sum : sum + answering(change);
  }, 0);
}

/** One word for one leaves the sentence as it is; it counts half. */
const ONE_WORD = 0.5;

/** Weight of what one side words otherwise, and what it has more in one place and less in another. */
function rewording(changes: readonly Change[]): number {
  let [answered, onPage, inDocument] = [0, 0, 0];
  for (const change of changes) {
    if (change.kind !== 'wording' || change.isMoved === true) continue;
    const isOneWord = change.page.length === 1 && change.document.length === 1;
    answered += answering(change) * (isOneWord ? ONE_WORD : 1);
    if (change.document.length === 0) onPage += weight(change.page);
    if (change.page.length === 0) inDocument += weight(change.document);
  }
  return answered + Math.min(onPage, inDocument);
}

/** A word on both sides says at least this much: that the sentences are not the same there. */
const LEAST_WEIGHT = 0.3;

function answering({ page, document }: Change): number {
  return Math.min(weight(page), weight(document));
}

function weight(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + Math.max(token.weight, LEAST_WEIGHT), 0);
}
