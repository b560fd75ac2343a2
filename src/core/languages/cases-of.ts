/** For tests: the cases that lie in the folders of languages, so that those of a new one run by themselves. */
import type { DashCase } from './dash-case.ts';
import type { DatesCase } from './dates-case.ts';
import type { LabelCase } from './label-case.ts';
import { LANGUAGES } from './language-of.ts';
import type { QuoteCase } from './quote-case.ts';
import type { RequestCase } from './request-case.ts';
import type { SourceLineCase } from './source-line-case.ts';
import type { ViaCase } from './via-case.ts';
import type { WaysCase } from './ways-case.ts';

/** What files of cases export; each may hold some. */
interface CaseFile {
  dashCases?: readonly DashCase[];
  datesCases?: readonly DatesCase[];
  labelCases?: readonly LabelCase[];
  quoteCases?: readonly QuoteCase[];
  requestCases?: readonly RequestCase[];
  sourceLineCases?: readonly SourceLineCase[];
  viaCases?: readonly ViaCase[];
  waysCases?: readonly WaysCase[];
}

type Cases<Name extends keyof CaseFile> = NonNullable<CaseFile[Name]>;

/** By path: "./en/via.cases.ts". */
const FILES = import.meta.glob<CaseFile>('./*/*.cases.ts', { eager: true });

/** Returns the cases that the files in the folders export under `name`, by language; `[]` where a language has none. */
export function casesOf<Name extends keyof CaseFile>(
  name: Name,
): [lang: string, cases: Cases<Name>[number][]][] {
  return LANGUAGES.map(({ code }) => [
    code,
    Object.entries(FILES).flatMap(([path, file]): Cases<Name>[number][] =>
      path.startsWith(`./${code}/`) ? [...(file[name] ?? [])] : [],
    ),
  ]);
}
