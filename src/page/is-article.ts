/** Tells an article from a front page, a request for consent, a video and a page of nothing much. */
import { isConsent } from '../core/article/is-consent.ts';
import { isProse, proseLength } from '../core/article/is-prose.ts';
import type { Block } from './block.ts';
import { closestTo, parentOf } from './flat-children.ts';

/** A short report of two sentences has that many letters. */
const MIN_LENGTH = 140;

/** Below a player there may be a description of some length; with more it is an article. */
const MIN_LENGTH_WITH_PLAYER = 500;

/** From this share of paragraphs of one sort on, the page is of that sort. */
const MOST = 0.5;

/** How far up a teaser's headline or link may be from its text, in elements. */
const CARD_LEVELS = 4;

const LINKED_HEADING = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5';

/** Returns whether `paragraphs`, all that was found on a page, are an article. */
export function isArticle(paragraphs: readonly Block[], isVideoPage: boolean): boolean {
  const prose = paragraphs.filter(
    ({ text, linked }) => isProse(text) && linked < text.length * MOST,
  );
  const length = lengthOf(prose);
  if (length < (isVideoPage ? MIN_LENGTH_WITH_PLAYER : MIN_LENGTH)) return false;
  const counts = countAround(prose);
  const isOther = (block: Block) => isConsent(block.text) || isTeaser(block, counts);
  return lengthOf(prose.filter(isOther)) < length * MOST;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + proseLength(text), 0);
}

/** Whether a paragraph has a linked heading, or a link around it, to itself. */
function isTeaser({ element }: Block, counts: ReadonlyMap<Element, number>): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < CARD_LEVELS; level++) {
    if ((counts.get(at) ?? 0) > 1) return false;
    const isLinked = closestTo(at, 'a') ?? Element.prototype.querySelector.call(at, LINKED_HEADING);
    if (isLinked) return true;
    at = parentOf(at);
  }
  return false;
}

/** How many of `paragraphs` are in each element that may be a card. */
function countAround(paragraphs: readonly Block[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { element } of paragraphs) {
    let at: Element | null = element;
    for (let level = 0; at && level < CARD_LEVELS; level++) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
      at = parentOf(at);
    }
  }
  return counts;
}
