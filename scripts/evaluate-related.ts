/** Measures related events: for each article of a list, what the panel would show of all the others. */
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

import * as v from 'valibot';

import { documentProfile } from '../src/core/context/document-profile.ts';
import { neighbourhood, relatedDocuments } from '../src/core/context/related-documents.ts';
import type { ProfiledDocument } from '../src/core/corpus/corpus.ts';
import { profileSearch } from '../src/core/corpus/memory-corpus.ts';
import { findPeople } from '../src/core/people/find-people.ts';

const Line = v.object({
  id: v.string(),
  date: v.nullish(v.string(), null),
  lang: v.nullish(v.string(), null),
  title: v.string(),
  text: v.string(),
});

/** So many of a list are written. */
const MOST_WRITTEN = 100;

/**
 * Relates each document of `queries` (ids, one a line) to all others of `docs` (JSON Lines
 * `{"id","date","lang","title","text"}`, perhaps gzipped) and writes the lines
 * `query id, list (same|linked), document id, score`, tab separated, to `run`.
 *
 * @throws {SyntaxError | v.ValiError} If a line of `docs` is not such an object.
 */
export async function evaluateRelated(docs: string, queries: string, run: string): Promise<void> {
  const profiled = linesOf(await readMaybeGzipped(docs)).map(profileLine);
  const search = profileSearch(profiled);
  const byId = new Map(profiled.map((entry) => [entry.document.id, entry]));

  const written = linesOf(await readMaybeGzipped(queries)).flatMap((id) => {
    const query = byId.get(id);
    if (!query) return [];
    const others = search(neighbourhood(query.profile)).filter((other) => other !== query);
    const related = relatedDocuments(query.profile, others);
    return (['same', 'linked'] as const).flatMap((list) =>
      related
        .filter(({ relation }) => relation === list)
        .slice(0, MOST_WRITTEN)
        .map(({ document, score }) => `${id}\t${list}\t${document.id}\t${score}\n`),
    );
  });
  await writeFile(run, written.join(''));
}

function profileLine(line: string): ProfiledDocument {
  const { date, text, ...rest } = v.parse(Line, JSON.parse(line));
  const document = {
    ...rest,
    published: date,
    url: null,
    publisher: null,
    author: null,
    license: null,
    review: null,
  };
  return { document, profile: documentProfile({ ...document, text }, findPeople(text, rest.lang)) };
}

async function readMaybeGzipped(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
