/** Decides which blocks of a page are its article: mends what Readability loses and what it keeps. */
import { isClutter } from '../core/article/is-clutter.ts';
import { isDateline } from '../core/article/is-dateline.ts';
import { isProse } from '../core/article/is-prose.ts';
import { similarTo } from '../core/article/is-similar.ts';
import type { Block } from './block.ts';
import { bodyShare } from './body-share.ts';
import { findHeadline } from './find-headline.ts';
import { findStandfirst } from './find-standfirst.ts';
import { createOutsideTest } from './is-outside-body.ts';
import { restoreParagraphs } from './restore-paragraphs.ts';
import { trimEnds } from './trim-ends.ts';

/** What is known of the page when its body is chosen. */
export interface PageFacts {
  title: string;
  /** The page's own summary. */
  description: string | null;
  /** Of authors and the publisher. */
  names: readonly string[];
}

/** What was chosen. */
export interface Chosen {
  /** In document order. */
  paragraphs: Block[];
  /** The standfirst, at the head of `paragraphs`; `[]` if there is none. */
  standfirst: Block[];
}

/** Chooses from `blocks`, of which Readability takes `kept` for the article. */
export function chooseParagraphs(
  blocks: readonly Block[],
  kept: ReadonlySet<Block>,
  facts: PageFacts,
): Chosen {
  const share = bodyShare([...kept]);
  const isOutside = createOutsideTest(share);
  const saysTitle = similarTo(facts.title);
  const isContent = (block: Block) =>
    !isNoise(block, facts.names) && !saysTitle(block.text) && !isOutside(block.element);
  const all = new Set([...kept, ...restoreParagraphs(blocks, kept)].filter(isContent));

  const headline = findHeadline(blocks, facts.title);
  const bodyStart = blocks.findIndex((block) => all.has(block) && isProse(block.text));
  const isBelowHeadline = headline >= 0 && headline < bodyStart;
  const above = isBelowHeadline ? blocks.slice(headline + 1, bodyStart).filter(isContent) : [];
  const standfirst = findStandfirst(above, facts.description);

  const chosen = new Set([...standfirst, ...all]);
  const paragraphs = blocks.filter(
    (block, index) => chosen.has(block) && !(isBelowHeadline && index <= headline),
  );
  return { paragraphs: trimEnds(paragraphs), standfirst };
}

function isNoise({ element, text, linked }: Block, names: readonly string[]): boolean {
  const isCell = element.closest('table') !== null;
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    isClutter(text, linked / text.length) ||
    (!isCell && isDateline(text, names)) ||
    element.closest('h1') !== null
  );
}
