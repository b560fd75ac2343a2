/** `evaluate -- claims CORPUS.jsonl QUERIES.jsonl RUN.tsv`: which reviewed claims say what a sentence says. */
import { readFileSync, writeFileSync } from 'node:fs';

import { STATEMENT_CANDIDATES } from '../src/core/analyze-article.ts';
import type { Document } from '../src/core/corpus/document.ts';
import { findPassages } from '../src/core/corpus/find-passages.ts';
import { passageIndex } from '../src/core/corpus/memory-corpus.ts';
import { readPageWords } from '../src/core/matching/compared-text.ts';
import { plainStatement } from '../src/core/matching/plain-statement.ts';
import { rankCandidates } from '../src/core/matching/rank-candidates.ts';

/** Lines a query may have in the run. */
const MOST_HITS = 100;

interface ClaimLine {
  id: string;
  text: string;
  title?: string | null;
  speaker?: string | null;
}

/** Writes, for each sentence, the claims as the extension orders them, best first. */
export async function evaluateClaims(corpus: string, queries: string, run: string): Promise<void> {
  const passages = readLines(corpus).flatMap((line) => findPassages(documentOf(line), []));
  const index = passageIndex(passages);
  const lines = readLines(queries).flatMap(({ id, text }) => {
    const statement = plainStatement(text);
    const page = readPageWords(statement, 'en', () => false);
    const found = index.like(statement, STATEMENT_CANDIDATES, 'any');
    return rankCandidates(page, found, index.frequencies)
      .candidates.slice(0, MOST_HITS)
      .map(({ passages: [first], likeness }) => {
        return `${id}\t${first?.passage.document}\t${likeness}\n`;
      });
  });
  writeFileSync(run, lines.join(''));
}

/** Each claim is the claim of a review. */
function documentOf({ id, text, title, speaker }: ClaimLine): Document {
  return {
    id,
    url: null,
    title: title ?? '',
    publisher: null,
    author: null,
    published: null,
    lang: 'en',
    license: null,
    review: { claim: text, claimant: speaker ?? null, rating: '' },
    text: '',
  };
}

function readLines(path: string): ClaimLine[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
