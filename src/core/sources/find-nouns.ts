import type { TextSpan } from '../text/text-span.ts';

/** Letters of the longest word that is looked at. */
const LONGEST = 40;

/**
 * Returns where `nouns`, a global pattern that ends with whole words, stands in `lower`, as whole words.
 *
 * @param isCompound - Says whether a longer word that ends so is one too.
 */
export function findNouns(
  lower: string,
  nouns: RegExp,
  isCompound: (word: string) => boolean = () => false,
): TextSpan[] {
  return Array.from(lower.matchAll(nouns)).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = wordStart(lower, match.index);
    if (start < match.index && !isCompound(lower.slice(start, end))) return [];
    return [{ start, end }];
  });
}

/** Where the word begins that goes on at `offset`. */
function wordStart(lower: string, offset: number): number {
  const before = lower.slice(Math.max(0, offset - LONGEST), offset);
  return offset - (/[\p{L}\p{N}-]*$/u.exec(before)?.[0].length ?? 0);
}
