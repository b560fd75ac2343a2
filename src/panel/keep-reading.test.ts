import { describe, expect, it } from 'vitest';

import { AppError, type ErrorCode } from '../core/app-error.ts';
import type { Article } from '../core/article/article.ts';
import type { PageEvent } from '../messaging/protocol.ts';
import { keepReading, type PageNews } from './keep-reading.ts';
import { article, quote } from './made-findings.ts';

const first: Article = article;
const second: Article = { ...article, text: `${article.text}\n\nIt did.` };

/** What one reading of the page gives: an article, or a failure. */
type Reading = Article | ErrorCode;

/**
 * Reads a page that gives `readings`, one after the other, and tells `changes` that it has changed
 * before it goes. Returns what is told.
 */
async function told(readings: Reading[], changes: number, follows = true): Promise<PageNews[]> {
  const rest = [...readings];
  const news: PageNews[] = [];
  const closed = new AbortController();
  let page: ReadableStreamDefaultController<unknown> | undefined;
  const source = {
    follows,
    read: () => streamOf(rest.shift() ?? 'unexpected'),
    watch: () =>
      new ReadableStream<{ type: 'changed' }>({
        start(controller) {
          for (let count = 0; count < changes; count++) controller.enqueue({ type: 'changed' });
          page = controller;
        },
      }),
  };
  const reading = keepReading(source, (each) => news.push(each), closed.signal);
  // Everything here takes no time but what the streams need to hand it on.
  while (rest.length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 20));
  page?.close();
  await reading;
  return news;
}

function streamOf(reading: Reading): ReadableStream<PageEvent> {
  return new ReadableStream({
    start(controller) {
      if (typeof reading === 'string') return controller.error(new AppError(reading, ''));
      controller.enqueue({ type: 'article', article: reading });
      const quotes = { quotes: [quote], sources: [], corpusSize: 1, saved: false };
      controller.enqueue({ type: 'quotes', ...quotes });
      controller.close();
    },
  });
}

/** What is told of a reading that nobody waits for: nothing until all of it is there. */
const afterFirst = (news: PageNews[]) => news.slice(4);

describe('keepReading', () => {
  it('tells each event of the first reading, and that the page is gone', async () => {
    const news = await told([first], 0);
    expect(news.map(({ type }) => type)).toEqual(['state', 'state', 'state', 'state', 'gone']);
  });

  it('tells a second reading when all of it is there', async () => {
    expect(afterFirst(await told([first, second], 1))).toMatchObject([
      { type: 'updated', state: { step: 'done', article: second, quotes: [quote] } },
      { type: 'gone' },
    ]);
  });

  it('says nothing of an update if the text is the same', async () => {
    expect(
      afterFirst(await told([first, { ...first, url: 'https://x.example/' }], 1)),
    ).toMatchObject([
      { type: 'state', state: { article: { url: 'https://x.example/' } } },
      { type: 'gone' },
    ]);
  });

  it('reads a page that had no article when it has one', async () => {
    const news = await told(['article-not-found', first], 1);
    expect(news.slice(1)).toMatchObject([
      { type: 'state', state: { error: 'article-not-found' } },
      { type: 'updated', state: { article: first, error: null } },
      { type: 'gone' },
    ]);
  });

  it('keeps nothing of an article that the page no longer has', async () => {
    expect(afterFirst(await told([first, 'article-not-found'], 1))).toMatchObject([
      { type: 'updated', state: { article: null, quotes: [], error: 'article-not-found' } },
      { type: 'gone' },
    ]);
  });

  it('keeps what was found if the page cannot be read again', async () => {
    expect(afterFirst(await told([first, 'page-not-readable'], 1))).toMatchObject([
      { type: 'state', state: { article: first, error: 'page-not-readable' } },
      { type: 'gone' },
    ]);
  });

  it('does not watch a page that cannot be read', async () => {
    const news = await told(['page-is-pdf'], 1);
    expect(news.map(({ type }) => type)).toEqual(['state', 'state']);
  });

  it('does not read a selection again: when the page changes it is gone', async () => {
    expect(afterFirst(await told([first], 1, false))[0]).toEqual({ type: 'gone' });
  });
});
