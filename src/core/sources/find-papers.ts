/** Finds the statement, letter, report or book in which somebody said something: "in a joint statement". */
import type { TextSpan } from '../text/text-span.ts';
import { findNouns } from './find-nouns.ts';
import { fitsAt, type SourceLexicon } from './source-lexicon.ts';
import { wordsBefore } from './words-before.ts';

/** Words between the preposition and the noun: "the company's second annual report". */
const MOST_BETWEEN = 4;

/** Returns the papers in which something stands, in order, without articles. Linear in the text, which is `lower` in lower case. */
export function findPapers(text: string, lower: string, lexicon: SourceLexicon): TextSpan[] {
  return findNouns(lower, lexicon.papers, lexicon.isPaperCompound).flatMap((noun) => {
    const start = fitsAt(lexicon.spoken, text, noun.end) ? null : paperStart(text, noun, lexicon);
    return start === null ? [] : [{ start, end: noun.end }];
  });
}

/** Where the paper's name begins; `null` where no preposition leads to it. */
function paperStart(text: string, noun: TextSpan, lexicon: SourceLexicon): number | null {
  // "l'arrêt": a noun behind an apostrophe has its article there.
  const isElided = /['’]/.test(text[noun.start - 1] ?? '');
  const { forms, starts } = wordsBefore(text, noun.start);
  let start = noun.start;
  let isOwned = isElided;
  for (let at = forms.length; at >= 0 && at >= forms.length - MOST_BETWEEN; at -= 1) {
    if (lexicon.beforePaper(forms, isElided && at === forms.length ? at - 1 : at)) {
      // "Officials named in the report said": there the paper tells who they are.
      return lexicon.identifies(forms[at - 2] ?? '') ? null : start;
    }
    const word = forms[at - 1] ?? '';
    if (/[^\p{L}\p{N}'-]/u.test(word)) return null;
    if (lexicon.isOwner(word)) isOwned = true;
    else if (!isOwned && lexicon.isBreak(word)) return null;
    if (!isOwned) start = starts[at - 1] ?? start;
  }
  return null;
}
