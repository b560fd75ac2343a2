/** The program on one page: article → quotes → matches → related documents. */
import type { Article } from './article/article.ts';
import { documentProfile } from './context/document-profile.ts';
import type { RelatedDocument } from './context/related-document.ts';
import { neighbourhood, relatedDocuments } from './context/related-documents.ts';
import type { Corpus, Frequencies } from './corpus/corpus.ts';
import { type Document, summaryOf } from './corpus/document.ts';
import type { Passage } from './corpus/passage.ts';
import { matchQuote, matchStatement } from './matching/match-quote.ts';
import type { Match, PassageMatch } from './matching/match.ts';
import { plainStatement } from './matching/plain-statement.ts';
import type { Quote } from './quotes/quote.ts';
import { readText } from './read-text.ts';
import type { SourceMention } from './sources/source-mention.ts';
import { sentencesAround } from './text/split-sentences.ts';

/** What is found, in the order it is found. */
export type AnalysisEvent =
  | {
      type: 'quotes';
      quotes: Quote[];
      sources: SourceMention[];
      /** How many documents the corpus holds, this article's own copies included. */
      corpusSize: number;
      /** Whether one of them is this article. */
      saved: boolean;
    }
  /** The places where a quote stands, best first; `quote` is its index in `quotes`. Not in their order. */
  | { type: 'matches'; quote: number; matches: Match[] }
  | { type: 'related'; related: RelatedDocument[] };

/** How many passages to compare a quote with; the rest share too little with it. */
export const CANDIDATES = 20;

/**
 * The same for a statement in other words than its speaker's own, which shares fewer of them with what
 * says the same.
 */
export const STATEMENT_CANDIDATES = 100;

/**
 * Yields the quotes of `article` at once, then where each stands in `corpus`, then the related
 * documents. The article's own copies in the corpus are left out of both.
 */
export async function* analyzeArticle(
  article: Article,
  corpus: Corpus,
): AsyncGenerator<AnalysisEvent> {
  const { people, quotes, sources } = readText(article.text, article.lang, article.blockQuotes);
  const copies = new Set(await corpus.copiesOf(article));
  const corpusSize = await corpus.size();
  yield { type: 'quotes', quotes, sources, corpusSize, saved: copies.size > 0 };

  let frequencies: Frequencies | null = null;
  for await (const { quote, passages } of candidatesFor(quotes, corpus)) {
    const others = passages.filter(({ document }) => !copies.has(document));
    const found =
      quote.type === 'indirect'
        ? matchStatement(quote, article, others, (frequencies ??= await corpus.frequencies()))
        : matchQuote(quote, article, others);
    yield {
      type: 'matches',
      quote: quotes.indexOf(quote),
      matches: await withEvidence(found, corpus),
    };
  }

  const profile = documentProfile(article, people);
  const neighbours = await corpus.profilesNear(neighbourhood(profile));
  const others = neighbours.filter(({ document }) => !copies.has(document.id));
  yield { type: 'related', related: relatedDocuments(profile, others) };
}

/** Yields the passages to compare each quote with; the speakers' own words first, for they are found soonest. */
async function* candidatesFor(
  quotes: readonly Quote[],
  corpus: Corpus,
): AsyncGenerator<{ quote: Quote; passages: Passage[] }> {
  for (const isStatement of [false, true]) {
    const asked = quotes.filter(({ type }) => (type === 'indirect') === isStatement);
    const words = asked.map(({ text }) => (isStatement ? plainStatement(text) : text));
    const found = isStatement
      ? await corpus.passagesLike(words, STATEMENT_CANDIDATES, 'any')
      : await corpus.passagesLike(words, CANDIDATES);
    for (const [index, quote] of asked.entries()) yield { quote, passages: found[index] ?? [] };
  }
}

/** Adds each match's document and the sentences around it; drops a match whose document is gone. */
async function withEvidence(matches: PassageMatch[], corpus: Corpus): Promise<Match[]> {
  const documents = await corpus.documents(matches.map(({ passage }) => passage.document));
  return matches.flatMap((match, index) => {
    const document = documents[index];
    return document
      ? [{ ...match, document: summaryOf(document), ...around(document, match) }]
      : [];
  });
}

function around({ text }: Document, { passage }: { passage: Passage }) {
  return passage.kind === 'claim' ? { before: '', after: '' } : sentencesAround(text, passage.span);
}
