/** For tests alone: small findings about invented people. */
import type { Article } from '../core/article/article.ts';
import type { DocumentSummary } from '../core/corpus/document.ts';
import type { Match } from '../core/matching/match.ts';
import type { Quote } from '../core/quotes/quote.ts';

/** An article with one quote. */
export const article: Article = {
  url: 'https://ledger.example/ferry',
  canonical: null,
  title: 'Ferry returns',
  byline: [],
  published: '2031-03-04',
  modified: null,
  publisher: 'Ledger',
  section: null,
  lang: 'en',
  lead: null,
  blockQuotes: [],
  text: '“The ferry will sail,” said Ana Torvik.',
};

/** Its quote. */
export const quote: Quote = {
  type: 'direct',
  span: { start: 0, end: 22 },
  text: '“The ferry will sail,”',
  attribution: {
    cue: null,
    speaker: null,
    names: ['Ana Torvik'],
    role: null,
    certainty: 'named',
    via: [],
  },
  quoted: [],
  group: 0,
};

/** A document that has the same words. */
export const document: DocumentSummary = {
  id: 'wire',
  url: null,
  title: 'Ferry',
  publisher: 'Wire',
  author: null,
  published: '2031-03-02',
  lang: 'en',
  license: null,
  review: null,
};

/** Returns a match that is verbatim by the same speaker, but for `changes`. */
export function madeMatch(changes: Partial<Match>): Match {
  const text = 'The ferry will sail';
  return {
    passage: {
      document: 'wire',
      kind: 'quote',
      span: { start: 0, end: text.length },
      text,
      names: ['Ana Torvik'],
      speaker: 'Torvik',
      role: null,
    },
    verdict: 'verbatim',
    attribution: 'same speaker',
    score: 1,
    diff: [{ page: text, document: text, change: null }],
    reasons: [],
    document,
    before: '',
    after: '',
    ...changes,
  };
}

/** Returns a match with a claim that somebody rated. */
export function madeClaimReview(): Match {
  const match = madeMatch({ verdict: 'paraphrase' });
  return {
    ...match,
    passage: { ...match.passage, kind: 'claim', span: { start: 0, end: 0 } },
    document: { ...document, review: { claim: 'It sails', claimant: null, rating: 'False' } },
  };
}
