import type { SourceLexicon } from './source-lexicon.ts';
import type { WordsBefore } from './words-before.ts';

/** What stands before a name. */
export interface Before {
  /** Says whether a phrase leads to the name: as it is, or without words that describe it and articles. */
  leads: (phrase: (words: readonly string[], end: number) => boolean) => boolean;
  /** The describing words, without an article, or `null`. */
  description: string | null;
  /** Index of the first of them, or `null`. */
  first: number | null;
  /** The last of them in lower case, or `''`. */
  noun: string;
}

/** Returns what the words before a name say of it. */
export function readBefore(
  text: string,
  { forms, starts }: WordsBefore,
  lexicon: SourceLexicon,
): Before {
  const ends = [forms.length];
  let end = forms.length;
  let first: number | null = null;
  while (end > 0) {
    const form = forms[end - 1] ?? '';
    const describes = lexicon.describes(
      text.slice(starts[end - 1], (starts[end - 1] ?? 0) + form.length),
    );
    if (!describes && !lexicon.isArticle(form) && !lexicon.isPossessive(form)) break;
    end -= 1;
    if (describes) first = end;
    ends.push(end);
  }
  const noun = first === null ? '' : (forms.at(-1) ?? '');
  return {
    leads: (phrase) => ends.some((each) => phrase(forms, each)),
    description: first === null ? null : described(text, starts[first] ?? 0, forms, starts),
    first,
    noun,
  };
}

function described(
  text: string,
  start: number,
  forms: readonly string[],
  starts: readonly number[],
): string {
  return text.slice(start, (starts.at(-1) ?? start) + (forms.at(-1)?.length ?? 0));
}
