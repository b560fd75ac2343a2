/** For tests: the cases that lie in the folders of languages, so that those of a new one run by themselves. */
import { LANGUAGES } from './language-of.ts';
import type { SourceLineCase } from './source-line-case.ts';
import type { ViaCase } from './via-case.ts';

/** What files of cases export; each may hold some. */
interface CaseFile {
  viaCases?: readonly ViaCase[];
  sourceLineCases?: readonly SourceLineCase[];
}

type Cases<Name extends keyof CaseFile> = NonNullable<CaseFile[Name]>;

/** By path: "./en/via.cases.ts". */
const FILES = import.meta.glob<CaseFile>('./*/*.cases.ts', { eager: true });

/**
 * Returns the cases that the folders export under `name`, by language.
 *
 * @throws {Error} If a language has none: what no case shows is not known to work.
 */
export function casesOf<Name extends keyof CaseFile>(
  name: Name,
): [lang: string, cases: Cases<Name>[number][]][] {
  return LANGUAGES.map(({ code }) => {
    const cases = Object.entries(FILES).flatMap(([path, file]): Cases<Name>[number][] =>
      path.startsWith(`./${code}/`) ? [...(file[name] ?? [])] : [],
    );
    if (cases.length === 0) throw new Error(`src/core/languages/${code} has no ${name}`);
    return [code, cases];
  });
}
