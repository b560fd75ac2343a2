/** Turns classified stretches into the parts of a diff that hold every character of both texts. */
import type { Change } from './change.ts';
import type { DiffPart } from './match.ts';
import type { Token } from './token.ts';

/**
 * Returns the diff of `page` and `document`. What stands before a word goes with the word before
 * it, so that a part mostly starts with a word. Neighbours of one kind are one part; at an end
 * that both sides cut, one part is the page's and the next the document's.
 */
export function diffOf(page: string, document: string, changes: readonly Change[]): DiffPart[] {
  const onPage = cutter(page);
  const inDocument = cutter(document);
  const parts: DiffPart[] = [];
  for (const [index, change] of changes.entries()) {
    const isLast = index === changes.length - 1;
    const part: DiffPart = {
      page: onPage(isLast ? null : nextToken(changes, index + 1, 'page')),
      document: inDocument(isLast ? null : nextToken(changes, index + 1, 'document')),
      change: change.kind,
    };
    const previous = parts.at(-1);
    if (previous && previous.change === part.change && part.change === null) {
      previous.page += part.page;
      previous.document += part.document;
    } else {
      parts.push(part);
    }
  }
  return parts;
}

function nextToken(
  changes: readonly Change[],
  from: number,
  side: 'page' | 'document',
): Token | null {
  for (let at = from; at < changes.length; at += 1) {
    const token = changes[at]?.[side][0];
    if (token) return token;
  }
  return null;
}

/** Hands out `text` piece by piece, up to where the next token starts or, for `null`, to the end. */
function cutter(text: string): (next: Token | null) => string {
  let from = 0;
  return (next) => {
    const to = next ? withOpening(text, next.start) : text.length;
    const piece = text.slice(from, to);
    from = Math.max(from, to);
    return piece;
  };
}

/** What opens before a word belongs to it: "[the senator]". */
function withOpening(text: string, start: number): number {
  let at = start;
  while (OPENING.has(text[at - 1] ?? '')) at -= 1;
  return at;
}

const OPENING: ReadonlySet<string> = new Set('[({“„«‘‚"$€£');
