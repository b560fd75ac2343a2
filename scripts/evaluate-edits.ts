/**
 * `evaluate -- edits [LANG]`: how edits of the quotes in our own annotated texts are judged. A harmless edit
 * should be matched and not called altered, a harmful one matched and called altered.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { judgeEdits, type JudgedEdit } from '../src/core/matching/edits/judge-edits.ts';
import { readAnnotatedText } from '../src/core/quotes/annotated/annotated-text.ts';
import { wordsOf } from '../src/core/text/words.ts';

const FOLDER = new URL('../src/core/languages/', import.meta.url);

/** Shorter quotes are not edited: of what is left of them nobody could say whose words it is. */
const SHORTEST = 8;

/** Prints a line for each kind of edit of each language, or of `lang` alone; `WHY=1` prints what went wrong. */
export function evaluateEdits(lang: string | null): void {
  for (const code of readdirSync(FOLDER).filter((name) => lang === null || name === lang)) {
    if (existsSync(new URL(`${code}/annotated/`, FOLDER))) printTable(code);
  }
}

function printTable(lang: string): void {
  const judged = quotesIn(lang).flatMap(judgeEdits);
  const changes = [...new Set(judged.map(({ change }) => change))];
  process.stdout.write(`${lang.padEnd(14)} edits  matched  altered\n`);
  for (const change of changes)
    print(
      change,
      judged.filter((edit) => edit.change === change),
    );
  print(
    'harmless',
    judged.filter(({ isHarmful }) => !isHarmful),
  );
  print(
    'harmful',
    judged.filter(({ isHarmful }) => isHarmful),
  );
  if (process.env['WHY'] !== undefined) judged.filter(isWrong).forEach(printEdit);
}

function print(title: string, edits: readonly JudgedEdit[]): void {
  const matched = edits.filter(({ verdict }) => verdict !== null).length;
  const altered = edits.filter(({ verdict }) => verdict === 'altered').length;
  const share = (count: number) => (count / Math.max(1, edits.length)).toFixed(3).padStart(8);
  process.stdout.write(
    `${title.padEnd(14)} ${String(edits.length).padStart(5)} ${share(matched)} ${share(altered)}\n`,
  );
}

function isWrong({ verdict, isHarmful }: JudgedEdit): boolean {
  return verdict === null || (verdict === 'altered') !== isHarmful;
}

function printEdit({ change, original, text, verdict, kinds }: JudgedEdit): void {
  process.stdout.write(`${change}: ${verdict} [${kinds.join(', ')}]\n   ${original}\n   ${text}\n`);
}

function quotesIn(lang: string) {
  const folder = new URL(`${lang}/annotated/`, FOLDER);
  return readdirSync(folder).flatMap((name) => {
    const { text, quotes } = readAnnotatedText(readFileSync(new URL(name, folder), 'utf8'), name);
    return quotes
      .filter(({ type }) => type === 'direct')
      .map(({ span }) => ({ text: text.slice(span.start, span.end), article: text, lang }))
      .filter((quote) => wordsOf(quote.text).length >= SHORTEST);
  });
}
