/** Gets the article out of a tab: the content script is injected when it is asked for, not before. */
import browser from 'webextension-polyfill';

import { AppError } from '../core/app-error.ts';
import type { Article } from '../core/article/article.ts';
import { callPage } from '../messaging/connect.ts';
import pageScript from '../page/main.ts?iife';
import { checkArticle } from './check-message.ts';

/**
 * Returns the article in `tab`.
 *
 * @throws {AppError} `article-not-found`, `page-not-readable`, `page-is-pdf` or `no-receiver`.
 */
export async function readTab(tab: number): Promise<Article> {
  await injectPageScript(tab);
  const answer = await callPage(tab)('extractArticle', {});
  if (answer === null) throw new AppError('article-not-found', `No article in tab ${tab}`);
  return checkArticle(answer);
}

/** Makes sure that the content script runs in `tab`. It does nothing the second time. */
export async function injectPageScript(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [pageScript] });
  } catch (cause) {
    // The browsers refuse with a sentence of their own and no code. The address is known for a tab
    // that the user opened the panel on; Firefox shows PDFs in a page that it lets nobody read.
    const { url } = await browser.tabs.get(tab);
    const code = isPdf(url) ? 'page-is-pdf' : 'page-not-readable';
    throw new AppError(code, String(cause), { cause });
  }
}

function isPdf(url: string | undefined): boolean {
  return url !== undefined && /\.pdf(?:[?#]|$)/i.test(url);
}
