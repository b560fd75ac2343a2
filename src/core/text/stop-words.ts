/** The words that say nothing about what a text is about, of all languages we read. */
import { LANGUAGES, ofAll } from '../languages/language-of.ts';
import { wordSet } from '../languages/word-set.ts';

/** By language, BCP 47. */
const byLanguage = ofAll(
  (languages): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(languages.map(({ code, stopWords }) => [code, wordSet(stopWords.words)])),
);

const anyStopWord = ofAll(
  (): ReadonlySet<string> => new Set([...byLanguage().values()].flatMap((words) => [...words])),
);

const elisions = ofAll((languages) =>
  languages.flatMap(({ stopWords }) => stopWords.elision ?? []),
);

/** The languages we read, BCP 47. */
export const STOP_WORD_LANGUAGES: readonly string[] = LANGUAGES.map(({ code }) => code);

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
