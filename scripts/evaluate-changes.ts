/** `evaluate -- changes CHANGES.jsonl RUN.jsonl`: is a changed quote found, and the change named. */
import { readFileSync, writeFileSync } from 'node:fs';

import { CANDIDATES } from '../src/core/analyze-article.ts';
import { passageSearch } from '../src/core/corpus/memory-corpus.ts';
import type { Passage } from '../src/core/corpus/passage.ts';
import { matchQuote } from '../src/core/matching/match-quote.ts';
import { articleOf, quoteOf } from './evaluate-variants.ts';

interface Line {
  id: string;
  original: string;
  changed: string;
}

/** Writes, for each changed quote, whether it is matched with its own original, and the verdict. */
export async function evaluateChanges(changes: string, run: string): Promise<void> {
  const lines: Line[] = readFileSync(changes, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const originals = [...new Set(lines.map(({ original }) => original))];
  const search = passageSearch(originals.map(passageOf));
  const results = lines.map(({ id, original, changed }) => {
    const query = { text: changed, speaker: null, kind: 'direct' };
    const matches = matchQuote(quoteOf(query), articleOf(query), search(changed, CANDIDATES));
    const match = matches.find(({ passage }) => passage.document === original);
    return JSON.stringify({ id, matched: match !== undefined, verdict: match?.verdict ?? null });
  });
  writeFileSync(run, results.map((line) => `${line}\n`).join(''));
}

/** Each original is a document of its own, known by its text. */
function passageOf(text: string): Passage {
  const span = { start: 0, end: text.length };
  return { document: text, kind: 'quote', span, text, names: [], speaker: null, role: null };
}
