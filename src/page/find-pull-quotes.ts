/**
 * Finds pull quotes: words of the article that are set apart to catch the eye, and stand in the body
 * as well. Elsewhere the body is left alone, so that a refrain or a repeated standfirst survives.
 */
import { findRepeats } from '../core/article/find-repeats.ts';
import type { Block } from './block.ts';
import type { QuotedBlocks } from './find-quoted-blocks.ts';
import { nameOf, parentOf } from './flat-children.ts';
import { nameWords } from './name-words.ts';

/** How far around a paragraph is looked for what sets it apart, in elements. */
const LEVELS = 4;

const ELEMENTS = new Set(['aside', 'figure']);

/** What sites of all kinds call a pull quote. */
const NAMES = new Set('blockquote callout pull pulled pullquote quote quotes zitat'.split(' '));

/** Type so many times as large as most of the article's is set apart. */
const LARGE = 1.2;

/**
 * Returns those of `paragraphs`, the article's, that only repeat others. A post that is shown repeats nothing: it is
 * what the body is about.
 *
 * @param quoted - The block quotes among them.
 * @param standfirst - Never one of them.
 */
export function findPullQuotes(
  paragraphs: readonly Block[],
  quoted: readonly QuotedBlocks[],
  standfirst: readonly Block[],
): Set<Block> {
  const groupOf = new Map(
    quoted.flatMap((group) => blocksOf(group).map((block) => [block, group])),
  );
  const isLarge = createSizeTest(paragraphs);
  const isSetApart = createApartTest();
  const units = new Map<Block | QuotedBlocks, Block[]>();
  for (const block of paragraphs) {
    const unit = groupOf.get(block) ?? block;
    const members = units.get(unit);
    if (members) members.push(block);
    else units.set(unit, [block]);
  }
  const lists = [...units];
  const heads = new Set(standfirst);
  const repeats = findRepeats(
    lists.map(([unit, blocks]) => ({
      text: textOf(blocks, 'paragraphs' in unit ? unit : null),
      isSetApart: blocks.every(
        (block) =>
          !heads.has(block) &&
          !groupOf.get(block)?.platform &&
          (groupOf.has(block) || isSetApart(block.element) || isLarge(block)),
      ),
    })),
  );
  return new Set(lists.filter((_, index) => repeats.has(index)).flatMap(([, blocks]) => blocks));
}

/** The paragraphs of a block quote, and the line that names its author. */
function blocksOf({ paragraphs, credit }: QuotedBlocks): Block[] {
  return credit && !paragraphs.includes(credit.block) ? [...paragraphs, credit.block] : paragraphs;
}

/** The words of a block quote alone, or of a paragraph. */
function textOf(blocks: readonly Block[], group: QuotedBlocks | null): string {
  if (!group) return blocks.map(({ text }) => text).join('\n');
  const words = group.paragraphs.map(({ text }) => text);
  return [...words.slice(0, -1), words.at(-1)?.slice(0, group.end)].join('\n');
}

/** Returns a function that says whether an element or one around it is set apart by what it is called. */
function createApartTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isApart = (at: Element) => {
    const answer =
      known.get(at) ?? (ELEMENTS.has(nameOf(at)) || nameWords(at).some((word) => NAMES.has(word)));
    known.set(at, answer);
    return answer;
  };
  return (element) => {
    let at: Element | null = element;
    for (let level = 0; at && level < LEVELS; level++) {
      if (isApart(at)) return true;
      at = parentOf(at);
    }
    return false;
  };
}

/** Returns a function that says whether a paragraph, but no heading, is in larger type than most letters. */
function createSizeTest(paragraphs: readonly Block[]): (block: Block) => boolean {
  const sizes = new Map<Block, number>();
  const letters = new Map<number, number>();
  for (const block of paragraphs) {
    const size = parseFloat(getComputedStyle(block.element).fontSize);
    sizes.set(block, size);
    letters.set(size, (letters.get(size) ?? 0) + block.text.length);
  }
  const [usual] = [...letters].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return (block) =>
    usual !== undefined &&
    (sizes.get(block) ?? 0) >= usual * LARGE &&
    !/^h[1-6]$/u.test(nameOf(block.element));
}
