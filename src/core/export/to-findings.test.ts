import { describe, expect, it } from 'vitest';

import type { Article } from '../article/article.ts';
import type { DocumentSummary } from '../corpus/document.ts';
import type { Match } from '../matching/match.ts';
import type { Attribution, Quote } from '../quotes/quote.ts';
import { toFindings } from './to-findings.ts';

const text = 'Mayor Ana Torvik told Harbour Radio: “The bridge is open.”';

const article: Article = {
  url: 'https://herald.example/bridge?from=home',
  canonical: 'https://herald.example/bridge',
  title: 'Bridge opens',
  byline: ['Edo Lind'],
  published: '2031-05-02',
  modified: null,
  publisher: 'The Herald',
  section: 'Harbour',
  lang: 'en',
  lead: null,
  blockQuotes: [],
  text,
};

const quote: Quote = {
  type: 'direct',
  span: { start: 37, end: 58 },
  text: '“The bridge is open.”',
  attribution: {
    cue: { start: 17, end: 21 },
    speaker: { start: 0, end: 16 },
    names: ['Ana Torvik'],
    role: 'Mayor',
    certainty: 'named',
    via: [{ span: { start: 22, end: 35 }, kind: 'outlet' }],
  },
  quoted: [],
  group: 0,
};

const document: DocumentSummary = {
  id: 'speech',
  url: null,
  title: 'Speech',
  publisher: null,
  author: null,
  published: '2031-05-01',
  lang: 'en',
  license: null,
  review: null,
};

const match: Match = {
  document,
  passage: {
    document: 'speech',
    kind: 'quote',
    span: { start: 0, end: 19 },
    text: 'The bridge is open.',
    names: [],
    speaker: null,
    role: null,
  },
  verdict: 'verbatim',
  attribution: 'unnamed',
  score: 1,
  diff: [],
  reasons: [],
  before: '',
  after: '',
};

describe('toFindings', () => {
  it('gives the words of the article for its spans', () => {
    const { quotes } = toFindings(article, [quote], [[match]], [], []);
    expect(quotes).toEqual([
      {
        type: 'direct',
        text: '“The bridge is open.”',
        quoted: [],
        cue: 'told',
        speaker: 'Mayor Ana Torvik',
        name: ['Ana Torvik'],
        role: 'Mayor',
        certainty: 'named',
        via: ['Harbour Radio'],
        matches: [
          {
            document: 'speech',
            verdict: 'verbatim',
            attribution: 'unnamed',
            published: '2031-05-01',
            reasons: [],
            copyOf: null,
          },
        ],
        first: { document: 'speech', published: '2031-05-01', daysBefore: 1 },
      },
    ]);
  });

  it('gives the words of a mixed quote that stand between marks', () => {
    const mixed: Quote = { ...quote, type: 'mixed', quoted: [{ start: 37, end: 58 }] };
    const { quotes } = toFindings(article, [mixed], [], [], []);
    expect(quotes[0]?.quoted).toEqual(['“The bridge is open.”']);
  });

  it('gives null for what the article does not say', () => {
    const attribution: Attribution = {
      cue: null,
      speaker: null,
      names: [],
      role: null,
      certainty: 'open',
      via: [],
    };
    const { quotes } = toFindings(article, [{ ...quote, attribution }], [], [], []);
    expect(quotes[0]).toMatchObject({
      cue: null,
      speaker: null,
      name: [],
      role: null,
      certainty: 'open',
      via: [],
    });
    expect(quotes[0]?.matches).toEqual([]);
  });

  it('lists related documents by relation, in order', () => {
    const reason = { people: [], places: [], words: [], daysEarlier: null };
    const related = (['linked', 'same', 'linked'] as const).map((relation, index) => ({
      document: { ...document, id: `${relation}-${index}` },
      relation,
      date: null,
      reason,
      score: 1,
    }));
    expect(toFindings(article, [], [], [], related).related).toEqual({
      same: ['same-1'],
      linked: ['linked-0', 'linked-2'],
    });
  });
});
