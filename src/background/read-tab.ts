/** Gets the article out of a tab: the content script is injected when it is asked for, not before. */
import browser from 'webextension-polyfill';

import { AppError, type ErrorCode } from '../core/app-error.ts';
import type { Article } from '../core/article/article.ts';
import { callPage } from '../messaging/connect.ts';
import type { PagePart } from '../messaging/protocol.ts';
import pageScript from '../page/main.ts?iife';
import { checkArticle } from './check-message.ts';

/** What is the matter if a part of a page is not there. */
const MISSING = {
  article: 'article-not-found',
  selection: 'nothing-selected',
  page: 'page-without-text',
} as const satisfies Record<PagePart, ErrorCode>;

/**
 * Returns `part` of the page in `tab`.
 *
 * @throws {AppError} One of `MISSING`, `page-not-readable`, `page-is-pdf` or `no-receiver`.
 */
export async function readTab(tab: number, part: PagePart): Promise<Article> {
  await injectPageScript(tab);
  const answer = await callPage(tab)('extractArticle', { part });
  if (answer === null) throw new AppError(MISSING[part], `No ${part} in tab ${tab}`);
  return checkArticle(answer);
}

/** Makes sure that the content script runs in `tab`. It does nothing the second time. */
export async function injectPageScript(tab: number): Promise<void> {
  const type = await contentType(tab);
  if (type === 'application/pdf') throw new AppError('page-is-pdf', `A PDF in tab ${tab}`);
  if (type === null) throw new AppError('page-not-readable', `No script may run in tab ${tab}`);
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [pageScript] });
}

/**
 * Returns what the page in `tab` is, `null` if it lets no script run: the browsers refuse with a
 * sentence of their own and no code, and Firefox, in some of its pages, with an empty answer.
 */
async function contentType(tab: number): Promise<unknown> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    return frames[0]?.result ?? null;
  } catch {
    // Firefox shows PDFs in a page that it lets nobody read, but tells the address of a tab that
    // the user opened the panel on.
    const { url } = await browser.tabs.get(tab);
    return isPdf(url) ? 'application/pdf' : null;
  }
}

function isPdf(url: string | undefined): boolean {
  return url !== undefined && /\.pdf(?:[?#]|$)/i.test(url);
}
