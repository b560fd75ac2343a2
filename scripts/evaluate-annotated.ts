/** `evaluate -- annotated [LANG]`: how near the program comes to people on our own annotated texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { readAnnotatedText } from '../src/core/quotes/annotated/annotated-text.ts';
import { findJudged } from '../src/core/quotes/annotated/find-judged.ts';
import {
  scoreQuotes,
  type JudgedText,
  type Scores,
  type Share,
} from '../src/core/quotes/annotated/score-quotes.ts';
import { UserError } from './user-error.ts';

const FOLDER = new URL('../src/core/languages/', import.meta.url);

const TYPES = ['direct', 'indirect', 'mixed', null] as const;

const COLUMNS: readonly { title: string; share: (scores: Scores) => Share }[] = [
  { title: 'F', share: ({ spans }) => spans },
  { title: 'exact', share: ({ exact }) => exact },
  { title: 'speaker', share: ({ speaker }) => speaker },
  { title: 'name', share: ({ names }) => names },
  { title: 'role', share: ({ role }) => role },
  { title: 'via P', share: ({ viaPrecision }) => viaPrecision },
  { title: 'via R', share: ({ viaRecall }) => viaRecall },
  { title: 'unnamed', share: ({ unnamed }) => unnamed },
];

/** Texts that the rules were tuned with in view, and texts that nobody tuned on. */
const SETS = ['annotated', 'held-out'] as const;

/**
 * Prints a table for each set of texts of each language, or of `lang` alone: a line for each type of
 * quote, then how often the names are right at each level of certainty.
 *
 * @throws {Error} If a file is not in the form of the README in `src/core/quotes/annotated`.
 */
export function evaluateAnnotated(lang: string | null): void {
  const sets = readdirSync(FOLDER)
    .filter((code) => lang === null || code === lang)
    .flatMap((code) => SETS.map((set) => `${code}/${set}`))
    .filter((set) => existsSync(new URL(`${set}/`, FOLDER)));
  if (sets.length === 0) throw new UserError(`There are no annotated texts in "${lang}".`);
  for (const set of sets) process.stdout.write(`${tableOf(set)}\n`);
}

/** @param set - As "en/held-out". */
function tableOf(set: string): string {
  const folder = new URL(`${set}/`, FOLDER);
  const texts = readdirSync(folder).map((name): JudgedText => {
    const json = readFileSync(new URL(name, folder), 'utf8');
    return findJudged(readAnnotatedText(json, `${set}/${name}`));
  });
  const head = ['', 'quotes', ...COLUMNS.map(({ title }) => title)];
  const rows = TYPES.map((type) => {
    const scores = scoreQuotes(texts, type);
    const quotes = texts.flatMap(({ gold }) =>
      gold.filter((each) => type === null || each.type === type),
    );
    return [
      type ?? 'all',
      String(quotes.length),
      ...COLUMNS.map(({ share }) => shown(share(scores))),
    ];
  });
  const levels = Array.from(
    scoreQuotes(texts, null).certainty,
    ([level, share]) => `${level} ${shown(share)} of ${share.of}`,
  );
  return [
    `${set}: ${texts.length} texts`,
    ...[head, ...rows].map(([type = '', ...cells]) =>
      [type.padEnd(9), ...cells.map((cell) => cell.padStart(8))].join(''),
    ),
    `right by certainty: ${levels.join(', ')}\n`,
  ].join('\n');
}

function shown({ right, of }: Share): string {
  return of === 0 ? '–' : (right / of).toFixed(3);
}
