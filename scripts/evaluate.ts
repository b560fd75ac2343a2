/** `npm run evaluate -- TASK FILES`: quality on data, by the same code that the extension runs. */
import { existsSync } from 'node:fs';

import { calledFrom } from './called-from.ts';
import { UserError } from './user-error.ts';

interface Task {
  /** The files it reads, and the one that it writes last. */
  files: readonly string[];
  /** Instead of files, a word that may be left out. */
  option?: string;
  /** Each task is a file of its own, loaded when it is asked for. */
  run: (files: readonly string[]) => Promise<unknown>;
}

const TASKS: Readonly<Record<string, Task>> = {
  annotated: {
    files: [],
    option: 'LANG',
    run: async ([lang]) =>
      (await import('./evaluate-annotated.ts')).evaluateAnnotated(lang ?? null),
  },
  edits: {
    files: [],
    option: 'LANG',
    run: async ([lang]) => (await import('./evaluate-edits.ts')).evaluateEdits(lang ?? null),
  },
  articles: {
    files: ['PAGES', 'OUT'],
    run: async ([pages = '', out = '']) =>
      (await import('./evaluate-articles.ts')).evaluateArticles(pages, out),
  },
  quotes: {
    files: ['TEXTS', 'OUT'],
    run: async ([texts = '', out = '']) =>
      (await import('./evaluate-quotes.ts')).evaluateQuotes(texts, out),
  },
  variants: {
    files: ['CORPUS', 'QUERIES', 'RUN'],
    run: async ([corpus = '', queries = '', run = '']) =>
      (await import('./evaluate-variants.ts')).evaluateVariants(corpus, queries, run),
  },
  changes: {
    files: ['CHANGES', 'RUN'],
    run: async ([changes = '', run = '']) =>
      (await import('./evaluate-changes.ts')).evaluateChanges(changes, run),
  },
  claims: {
    files: ['CORPUS', 'QUERIES', 'RUN'],
    run: async ([corpus = '', queries = '', run = '']) =>
      (await import('./evaluate-claims.ts')).evaluateClaims(corpus, queries, run),
  },
  related: {
    files: ['DOCUMENTS', 'QUERIES', 'RUN'],
    run: async ([documents = '', queries = '', run = '']) =>
      (await import('./evaluate-related.ts')).evaluateRelated(documents, queries, run),
  },
};

/** Runs the task that the first argument names on the files that follow. */
export async function evaluate([name = '', ...paths]: string[]): Promise<boolean> {
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (!task) throw new UserError(`There is no task "${name}". ${usage()}`);
  if (task.option !== undefined) {
    await task.run(paths);
    return true;
  }
  if (paths.length !== task.files.length) {
    throw new UserError(`The task ${name} takes ${task.files.join(' ')}.`);
  }
  const files = paths.map(calledFrom);
  const missing = files.slice(0, -1).find((path) => !existsSync(path));
  if (missing !== undefined) throw new UserError(`The file ${missing} is not there.`);
  await task.run(files);
  return true;
}

function usage(): string {
  const lines = Object.entries(TASKS).map(
    ([name, { files, option }]) =>
      `  ${name} ${option === undefined ? files.join(' ') : `[${option}]`}`,
  );
  return `The tasks are:\n${lines.join('\n')}`;
}
