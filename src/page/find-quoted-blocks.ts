/**
 * Finds what a page sets apart as somebody's words: block quotes, and posts of social networks as they
 * are embedded before any script has made frames of them.
 *
 * A network's post is told by what it has in common with others: a block quote that ends with a link
 * to the post, with its author and a handle.
 */
import { endsWithMark } from '../core/article/ends-with-mark.ts';
import { isCredit, readCredit } from '../core/article/read-credit.ts';
import { platformOfHost } from '../core/sources/platform-of-host.ts';
import type { TextSpan } from '../core/text/text-span.ts';
import type { Block } from './block.ts';
import { bodyShare, type BodyShare } from './body-share.ts';
import { attributeOf, closestTo, nameOf, parentOf } from './flat-children.ts';
import { nameWords } from './name-words.ts';

/** A block quote, and who it is by. */
export interface QuotedBlocks {
  /** Its paragraphs, in order. */
  paragraphs: Block[];
  /** Where its words end in the text of the last one. */
  end: number;
  /** Where its author is named: in one of `paragraphs`, behind the words, or in a block of its own. */
  credit: Credit | null;
  platform: string | null;
}

/** Somebody's name in a block; the line with it may hold more. */
interface Credit {
  block: Block;
  name: TextSpan;
  /** Where the line begins in the block's text. */
  start: number;
}

/** A block quote with that share of an article is how the page is laid out. */
const MOST = 0.5;

/** Elements that name the author of a quote beside it. */
const CREDITS = new Set(['cite', 'figcaption', 'footer']);

/** What sites of all kinds call such an element. */
const CREDIT_NAMES = new Set(
  'author attribution byline citation cite credit credits name person source speaker'.split(' '),
);

/**
 * Returns the block quotes of an article.
 *
 * @param blocks - All text of the page.
 * @param chosen - Those that are the article's.
 */
export function findQuotedBlocks(
  blocks: readonly Block[],
  chosen: ReadonlySet<Block>,
): QuotedBlocks[] {
  const inQuotes = blocks.filter(({ element }) => closestTo(element, 'blockquote') !== null);
  if (inQuotes.length === 0) return [];
  const share = bodyShare([...chosen]);
  const groups = new Map<Element, Block[]>();
  for (const block of inQuotes) {
    const quote = quoteAround(block.element, share);
    if (!quote) continue;
    const group = groups.get(quote);
    if (group) group.push(block);
    else groups.set(quote, [block]);
  }
  const next = new Map(blocks.map((block, index) => [block, blocks[index + 1] ?? null]));
  const found: QuotedBlocks[] = [];
  for (const [quote, group] of groups) {
    const quoted = readGroup(quote, group, next, chosen);
    if (quoted) found.push(quoted);
  }
  return found;
}

/** The outermost block quote around `element` that is not around most of the article. */
function quoteAround(element: Element, share: BodyShare): Element | null {
  let quote: Element | null = null;
  for (let at: Element | null = element; at && share.of(at) < MOST; at = parentOf(at)) {
    if (nameOf(at) === 'blockquote') quote = at;
  }
  return quote;
}

function readGroup(
  quote: Element,
  group: readonly Block[],
  nextOf: ReadonlyMap<Block, Block | null>,
  chosen: ReadonlySet<Block>,
): QuotedBlocks | null {
  const last = group.at(-1);
  if (!last) return null;
  const credit = creditIn(quote, last, group) ?? creditBeside(quote, nextOf.get(last) ?? null);
  const paragraphs = group.filter(
    (block) => chosen.has(block) && !(block === credit?.block && credit.start === 0),
  );
  const end = paragraphs.at(-1);
  if (!end) return null;
  return {
    paragraphs,
    end: end === credit?.block ? end.text.slice(0, credit.start).trimEnd().length : end.text.length,
    credit,
    platform: platformOf(quote, credit),
  };
}

/** Looks for the author in the block quote itself, at its end. */
function creditIn(quote: Element, last: Block, group: readonly Block[]): Credit | null {
  const isAlone = group.length > 1 && (isNamedCredit(last.element, quote) || isCredit(last.text));
  if (isAlone) return creditFrom(last, 0);
  const inElement = last.runs.findIndex(
    ({ node }) => node.parentElement !== null && isNamedCredit(node.parentElement, last.element),
  );
  const run = last.runs[inElement];
  if (run && run.start > 0 && isCreditToEnd(last, inElement)) return creditFrom(last, run.start);
  const line = last.text.lastIndexOf('\n') + 1;
  const isLine = isCredit(last.text.slice(line)) || endsWithMark(last.text.slice(0, line));
  return line > 0 && isLine ? creditFrom(last, line) : null;
}

/** Looks for the author behind the block quote: in the same figure, or in a line with a dash. */
function creditBeside(quote: Element, next: Block | null): Credit | null {
  if (!next) return null;
  const figure = figureAround(quote);
  const isCaption = figure !== null && isNamedCredit(next.element, figure);
  const isLine = parentOf(next.element) === parentOf(quote) && isCredit(next.text);
  return isCaption || isLine ? creditFrom(next, 0) : null;
}

/** How far around a block quote its figure is, in elements. */
const FIGURE_LEVELS = 3;

function figureAround(quote: Element): Element | null {
  let at = parentOf(quote);
  for (let level = 0; at && level < FIGURE_LEVELS; level++) {
    if (nameOf(at) === 'figure') return at;
    at = parentOf(at);
  }
  return null;
}

/** Whether an element inside `around`, from `element` outwards, says that it names an author. */
function isNamedCredit(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at && at !== around; at = parentOf(at)) {
    if (CREDITS.has(nameOf(at)) || nameWords(at).some((word) => CREDIT_NAMES.has(word))) {
      return isIn(element, around);
    }
  }
  return false;
}

function isIn(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === around) return true;
  return false;
}

/** Whether all that follows in a block is in the same sort of element: a work may be cited amid the words. */
function isCreditToEnd({ element, runs }: Block, from: number): boolean {
  return runs
    .slice(from)
    .every(
      ({ node }) =>
        node.data.trim() === '' ||
        (node.parentElement !== null && isNamedCredit(node.parentElement, element)),
    );
}

/** Reads the name behind `start`, in the first piece of text that has one: the next may be the role. */
function creditFrom(block: Block, start: number): Credit | null {
  for (const run of block.runs) {
    if (run.start + run.length <= start) continue;
    const from = Math.max(run.start, start);
    const name = readCredit(block.text.slice(from, run.start + run.length));
    if (name) {
      return { block, start, name: { start: from + name.start, end: from + name.end } };
    }
  }
  return null;
}

/**
 * The platform that the words were posted on: what the block quote names as its source, or where the
 * line with the author links to.
 */
function platformOf(quote: Element, credit: Credit | null): string | null {
  const source = attributeOf(quote, 'cite');
  const links =
    credit?.block.runs.map(
      ({ node }) => node.parentElement && closestTo(node.parentElement, 'a'),
    ) ?? [];
  const addresses = [source, ...links.map((link) => link && attributeOf(link, 'href'))];
  for (const address of addresses) {
    const platform = address && platformOfHost(hostOf(address));
    if (platform) return platform;
  }
  return null;
}

/** The host that an absolute address names; `''` for another. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
