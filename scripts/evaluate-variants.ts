/** `evaluate -- variants CORPUS.jsonl QUERIES.jsonl RUN.tsv`: where else a quote stands. */
import { readFileSync, writeFileSync } from 'node:fs';

import { CANDIDATES } from '../src/core/analyze-article.ts';
import type { Article } from '../src/core/article/article.ts';
import { passageSearch } from '../src/core/corpus/memory-corpus.ts';
import type { Passage } from '../src/core/corpus/passage.ts';
import { matchQuote } from '../src/core/matching/match-quote.ts';
import type { Quote, QuoteType } from '../src/core/quotes/quote.ts';

/** Lines a query may have in the run. */
const MOST_HITS = 20;

interface Line {
  id: string;
  doc: string;
  text: string;
  speaker: string | null;
  kind: string;
}

/** Writes, for each query, the corpus quotes that the extension would show, best first. */
export async function evaluateVariants(
  corpus: string,
  queries: string,
  run: string,
): Promise<void> {
  const passages = readLines(corpus).map(passageOf);
  const search = passageSearch(passages);
  const lines = readLines(queries).flatMap((query) => {
    // Other quotes of the same article are left out by hand, as its copies are in the extension.
    const candidates = search(query.text, CANDIDATES * 2)
      .filter(({ document }) => document !== query.doc)
      .slice(0, CANDIDATES);
    return quoteMatches(query, candidates)
      .slice(0, MOST_HITS)
      .map(({ id, score, verdict }) => `${query.id}\t${id}\t${score}\t${verdict}\n`);
  });
  writeFileSync(run, lines.join(''));
}

interface EvaluatedPassage extends Passage {
  id: string;
}

/** `matchQuote` shows one match per document; here each quote counts, so each is its own document. */
function quoteMatches(query: Line, candidates: readonly EvaluatedPassage[]) {
  const own = candidates.map((passage) => ({ ...passage, document: passage.id }));
  return matchQuote(quoteOf(query), articleOf(query), own).map(({ passage, score, verdict }) => ({
    id: passage.document,
    score,
    verdict,
  }));
}

function passageOf({ id, doc, text, speaker }: Line): EvaluatedPassage {
  const span = { start: 0, end: text.length };
  return {
    id,
    document: doc,
    kind: 'quote',
    span,
    text,
    names: speaker === null ? [] : [speaker],
    speaker,
    role: null,
  };
}

/** Returns a quote of an article that holds nothing else. */
export function quoteOf({ text, speaker, kind }: Pick<Line, 'text' | 'speaker' | 'kind'>): Quote {
  const names = speaker === null ? [] : [speaker];
  return {
    type: isQuoteType(kind) ? kind : 'direct',
    span: { start: 0, end: text.length },
    text,
    attribution: {
      cue: null,
      speaker: null,
      names,
      role: null,
      certainty: names.length > 0 ? 'named' : 'open',
      via: [],
    },
    quoted: [],
    group: 0,
  };
}

function isQuoteType(kind: string): kind is QuoteType {
  return kind === 'direct' || kind === 'indirect' || kind === 'mixed';
}

/** Returns an article that holds the quote alone. */
export function articleOf({ text }: Pick<Line, 'text'>): Article {
  return {
    url: 'https://evaluation.invalid/',
    canonical: null,
    title: '',
    byline: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    lang: 'en',
    lead: null,
    blockQuotes: [],
    text,
  };
}

function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
