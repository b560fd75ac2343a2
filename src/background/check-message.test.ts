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
  text: 'The bridge opened.',
};

describe('checkArticle', () => {
  it('lets an article through', () => {
    expect(checkArticle(article)).toEqual(article);
  });

  it('leaves out what an article does not have', () => {
    expect(checkArticle({ ...article, html: '<script>' })).toEqual(article);
  });

  it.each([
    ['no text', { ...article, text: undefined }],
    ['a text that is no string', { ...article, text: { length: 3 } }],
    ['a headline of a megabyte', { ...article, title: 'x'.repeat(1_000_000) }],
    ['a thousand authors', { ...article, byline: Array.from({ length: 1000 }, () => 'A') }],
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

  it('names the field that is wrong', () => {
    expect(() => checkDocuments([document, { ...document, id: '' }])).toThrow('1.id');
  });
});
