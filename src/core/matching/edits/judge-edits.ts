/** Measures how edits of quotes are judged, for tests and measuring alone. */
import { compareTexts } from '../compare-words.ts';
import { readDocumentWords, readPageWords } from '../compared-text.ts';
import { isNameIn } from '../is-name.ts';
import type { Verdict } from '../match.ts';
import { makeEdits, type Edit } from './make-edits.ts';

/** An edit and what matching makes of it. */
export interface JudgedEdit extends Edit {
  original: string;
  /** `null` if it is not matched. */
  verdict: Verdict | null;
  /** The kinds of change that were named. */
  kinds: string[];
}

/** A quote, in the article that it stands in. */
export interface EditedQuote {
  text: string;
  article: string;
  lang: string;
}

/** Judges all edits of a quote: the edited words on a page, its own words in a document. */
export function judgeEdits(quote: EditedQuote): JudgedEdit[] {
  return makeEdits(quote.text, quote.lang).map((edit) => judgeEdit(quote, edit));
}

/** Judges one edit of a quote. */
export function judgeEdit({ text, article, lang }: EditedQuote, edit: Edit): JudgedEdit {
  const page = readPageWords(edit.text, lang, (written) => isNameIn(article, written));
  const comparison = compareTexts(page, readDocumentWords(text, page));
  const kinds = comparison?.diff.flatMap(({ change }) => change ?? []) ?? [];
  return { ...edit, original: text, verdict: comparison?.verdict ?? null, kinds };
}
