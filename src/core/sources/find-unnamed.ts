/** Finds outlets that have no name where they are spoken of: "state television reported", "she told the paper". */
import { carrier, type Carrier } from './carrier.ts';
import { findNouns } from './find-nouns.ts';
import { readBefore } from './read-before.ts';
import { fitsAt, type SourceLexicon } from './source-lexicon.ts';
import { wordsBefore } from './words-before.ts';

/** Returns them in order, as written without article. */
export function findUnnamed(text: string, lower: string, lexicon: SourceLexicon): Carrier[] {
  return findNouns(lower, lexicon.unnamed).flatMap((noun) => {
    const words = wordsBefore(text, noun.start);
    const { leads, first } = readBefore(text, words, lexicon);
    const end = withAdjective(lower, noun.end, lexicon);
    const start = first === null ? noun.start : nationOf(text, words.starts, first);
    const isNamed = /^ (?:["“„«»‘']?\p{Lu}|dpa|\p{Ll}{1,3} \p{Lu})/u.test(text.slice(end, end + 6));
    if (isNamed) return [];
    const isDescribed = first !== null || end > noun.end;
    const isTold = leads(lexicon.beforeUnnamed);
    const reports = isDescribed && (fitsAt(lexicon.reports, text, end) || leads(lexicon.through));
    return isTold || reports ? [carrier({ start, end }, 'outlet')] : [];
  });
}

/** "Televisión pública": where an adjective behind the noun ends. */
function withAdjective(lower: string, end: number, { isAdjective }: SourceLexicon): number {
  const next = /^ (\p{L}+)/u.exec(lower.slice(end, end + 30))?.[1];
  return next !== undefined && isAdjective(next) ? end + 1 + next.length : end;
}

/** "Veldran state television": where a large word before the first that describes begins, or that one does. */
function nationOf(text: string, starts: readonly number[], first: number): number {
  const start = starts[first] ?? 0;
  const before = starts[first - 1];
  return before !== undefined && /^\p{Lu}\p{Ll}+ $/u.test(text.slice(before, start))
    ? before
    : start;
}
