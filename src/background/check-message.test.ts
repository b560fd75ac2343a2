import { describe, expect, it } from 'vitest';

import type { Article } from '../core/article/article.ts';
import type { Document } from '../core/corpus/document.ts';
import { checkArticle, checkDocuments } from './check-message.ts';

const article: Article = {
  url: 'https://herald.example/bridge',
  canonical: null,
  title: 'Bridge opens',
  byline: ['Ana Torvik'],
  published: '2031-05-02',
  modified: null,
  publisher: null,
  section: null,
  lang: 'en',
  lead: null,
  blockQuotes: [],
  text: 'The bridge opened.',
};

const quoted = { span: { start: 0, end: 10 }, author: { start: 11, end: 17 }, platform: null };

describe('checkArticle', () => {
  it('lets an article through', () => {
    expect(checkArticle(article)).toEqual(article);
  });

  it('lets block quotes in the text through', () => {
    const quoting = { ...article, blockQuotes: [quoted] };
    expect(checkArticle(quoting)).toEqual(quoting);
  });

  it('leaves out what an article does not have', () => {
    expect(checkArticle({ ...article, html: '<script>' })).toEqual(article);
  });

  it.each([
    ['no text', { ...article, text: undefined }],
    ['a text that is no string', { ...article, text: { length: 3 } }],
    ['a headline of a megabyte', { ...article, title: 'x'.repeat(1_000_000) }],
    ['a thousand authors', { ...article, byline: Array.from({ length: 1000 }, () => 'A') }],
    [
      'a block quote behind the end of the text',
      { ...article, blockQuotes: [{ ...quoted, span: { start: 0, end: 1000 } }] },
    ],
    ['two block quotes in one place', { ...article, blockQuotes: [quoted, quoted] }],
    [
      'an author of no letters',
      { ...article, blockQuotes: [{ ...quoted, author: { start: 3, end: 3 } }] },
    ],
    ['half a span', { ...article, blockQuotes: [{ ...quoted, span: { start: 0.5, end: 3 } }] }],
    ['nothing', null],
  ])('refuses %s', (_name, answer) => {
    expect(() => checkArticle(answer)).toThrow(expect.objectContaining({ code: 'not-allowed' }));
  });
});

describe('checkDocuments', () => {
  const document: Document = {
    id: '1',
    url: null,
    title: 'Bridge opens',
    publisher: null,
    author: null,
    published: '2031-05-02',
    lang: 'en',
    license: null,
    review: { claim: 'The bridge is open', claimant: null, rating: 'True' },
    text: '',
  };

  it('lets documents through', () => {
    expect(checkDocuments([document])).toEqual([document]);
  });

  it('lets the block quotes of a document through', () => {
    const quoting = { ...document, text: article.text, blockQuotes: [quoted] };
    expect(checkDocuments([quoting])).toEqual([quoting]);
  });

  it('names the field that is wrong', () => {
    expect(() => checkDocuments([document, { ...document, id: '' }])).toThrow('1.id');
  });
});
