/** The words that say nothing about what a text is about, of all languages we read. */
import { once } from '../languages/once.ts';
import { PAGE_LANGUAGES } from '../languages/page-languages.ts';
import { wordSet } from '../languages/word-set.ts';

/** By language, BCP 47. */
const byLanguage = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      Array.from(PAGE_LANGUAGES, ([code, { stopWords }]) => [code, wordSet(stopWords.words)]),
    ),
);

const anyStopWord = once(
  (): ReadonlySet<string> => new Set([...byLanguage().values()].flatMap((words) => [...words])),
);

const elisions = once(() =>
  [...PAGE_LANGUAGES.values()].flatMap(({ stopWords }) => stopWords.elision ?? []),
);

/** The languages we read, BCP 47. */
export const STOP_WORD_LANGUAGES: readonly string[] = [...PAGE_LANGUAGES.keys()];

/** Returns whether `form` (a word's normal form) is a function word in one of our languages. */
export function isStopWord(form: string): boolean {
  const words = anyStopWord();
  return (
    words.has(form) ||
    (form.includes("'") && elisions().some((elision) => words.has(form.replace(elision, ''))))
  );
}

/** Returns which of our languages (BCP 47) have `form` as a function word; `[]` if none has. */
export function languagesOfStopWord(form: string): string[] {
  return [...byLanguage()].flatMap(([lang, words]) => (words.has(form) ? [lang] : []));
}
