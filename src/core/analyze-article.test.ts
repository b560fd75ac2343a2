import { describe, expect, it } from 'vitest';

import { analyzeArticle, type AnalysisEvent } from './analyze-article.ts';
import type { Article } from './article/article.ts';
import type { Document } from './corpus/document.ts';
import { memoryCorpus } from './corpus/memory-corpus.ts';

const article: Article = {
  url: 'https://herald.example/dam',
  canonical: null,
  title: 'Mayor Torvik opens the Lunde dam',
  byline: [],
  published: '2031-05-02',
  modified: null,
  publisher: 'The Herald',
  section: null,
  lang: 'en',
  lead: null,
  blockQuotes: [],
  text: [
    'Mayor Ana Torvik opened the new dam at Lunde on Friday.',
    '“The valley will never be flooded again, and nobody has to move,” Torvik said.',
    'Engineer Edo Lind said that the dam had cost forty million crowns.',
  ].join('\n\n'),
};

function made(id: string, fields: Partial<Document>): Document {
  return {
    id,
    url: `https://wire.example/${id}`,
    title: id,
    publisher: 'Wire',
    author: null,
    published: '2031-05-02',
    lang: 'en',
    license: null,
    review: null,
    text: '',
    ...fields,
  };
}

const speech = made('speech', {
  title: 'Speech at the opening of the Lunde dam',
  text: 'Mayor Ana Torvik spoke at Lunde.\n\n“The valley will never be flooded again, and nobody has to move,” Torvik said. She thanked Edo Lind.',
});

const copy = made('copy', { title: article.title, text: article.text });

const review = made('review', {
  title: 'What the dam cost',
  published: '2031-05-09',
  review: { claim: 'The dam at Lunde cost forty million crowns', claimant: null, rating: 'False' },
});

const market = made('market', {
  title: 'Herring dearer',
  text: 'Herring was dearer on Friday than in any week of the year, traders in Osby said.',
});

async function analyze(documents: Document[]): Promise<AnalysisEvent[]> {
  const events: AnalysisEvent[] = [];
  for await (const event of analyzeArticle(article, memoryCorpus(documents))) events.push(event);
  return events;
}

describe('analyzeArticle', () => {
  it('tells the quotes first, then each quote’s matches, then what is related', async () => {
    const events = await analyze([speech, market]);
    expect(events.map(({ type }) => type)).toEqual(['quotes', 'matches', 'matches', 'related']);
  });

  it('says nothing of matches and relations that are not there', async () => {
    const [first, ...others] = await analyze([]);
    expect(first).toMatchObject({ corpusSize: 0, saved: false });
    expect(others).toEqual([
      { type: 'matches', quote: 0, matches: [] },
      { type: 'matches', quote: 1, matches: [] },
      { type: 'related', related: [] },
    ]);
  });

  it('shows where a quote stands, with the sentences around it', async () => {
    const events = await analyze([speech, market]);
    expect(events[1]).toMatchObject({
      quote: 0,
      matches: [
        {
          document: { id: 'speech', title: speech.title },
          verdict: 'verbatim',
          attribution: 'same speaker',
          before: 'Mayor Ana Torvik spoke at Lunde.',
          after: 'She thanked Edo Lind.',
        },
      ],
    });
  });

  it('shows claim reviews among the matches, without sentences around the claim', async () => {
    const events = await analyze([review, market]);
    expect(events[2]).toMatchObject({
      quote: 1,
      matches: [{ document: { id: 'review' }, passage: { kind: 'claim' }, before: '', after: '' }],
    });
  });

  it('leaves the article’s own copy out of matches and relations', async () => {
    const events = await analyze([copy, speech]);
    expect(events[0]).toMatchObject({ corpusSize: 2, saved: true });
    const named = JSON.stringify(events.slice(1));
    expect(named).toContain('speech');
    expect(named).not.toContain('copy');
  });

  it('relates the documents about the same event, and no others', async () => {
    const related = (await analyze([speech, market])).at(-1);
    expect(related).toMatchObject({ related: [{ document: { id: 'speech' }, relation: 'same' }] });
  });
});
