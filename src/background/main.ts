/**
 * The service worker (event page in Firefox): who may ask what, and who answers it. It keeps
 * nothing between messages, for it may be stopped between any two.
 */
import browser, { type Runtime } from 'webextension-polyfill';

import { analyzeArticle } from '../core/analyze-article.ts';
import { createReceiver, type Handlers } from '../messaging/calls.ts';
import { callPage } from '../messaging/connect.ts';
import { isFromOwnPage } from '../messaging/is-from-own-page.ts';
import type { OwnPageToBackground, Streams } from '../messaging/protocol.ts';
import { serveStream, type StreamHandlers } from '../messaging/streams.ts';
import { openCorpus } from '../storage/corpus.ts';
import { deleteDocument, getDocument, listDocuments, putDocuments } from '../storage/documents.ts';
import { openDatabase } from '../storage/open-database.ts';
import { indexProgress } from '../storage/rebuild-index.ts';
import { checkDocuments } from './check-message.ts';
import { injectPageScript, readTab } from './read-tab.ts';
import { offerSaveInMenu } from './save-menu.ts';
import { savePage } from './save-page.ts';
import { tendIndexSoon } from './tend-index.ts';

const calls: Handlers<OwnPageToBackground, null> = {
  savePage: async ({ tab, part }) => savePage(await openDatabase(), tab, part),
  importDocuments: async ({ documents }) =>
    putDocuments(await openDatabase(), checkDocuments(documents)),
  getDocument: async ({ id }) => getDocument(await openDatabase(), id),
  listDocuments: async (page) => listDocuments(await openDatabase(), page),
  indexProgress: async () => indexProgress(await openDatabase()),
  deleteDocument: async ({ id }) => deleteDocument(await openDatabase(), id),
  revealSpan: async ({ tab, ...where }) => {
    await injectPageScript(tab);
    return callPage(tab)('revealSpan', where);
  },
};

const streams: StreamHandlers<Streams> = {
  async *readPage({ tab, part }) {
    const article = await readTab(tab, part);
    yield { type: 'article', article };
    yield* analyzeArticle(article, openCorpus(await openDatabase()));
  },
};

const answerOwnPage = createReceiver<OwnPageToBackground, null>(calls);

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (!isFromOwnPage(sender)) return undefined;
  tendIndexSoon();
  return answerOwnPage(message, null);
});

browser.runtime.onConnect.addListener((port) => {
  if (!isFromOwnPage(port.sender)) return;
  tendIndexSoon();
  serveStream<Streams>(port, streams);
});

// After an update that reads texts in another way, what was derived from them is made anew.
browser.runtime.onInstalled.addListener(tendIndexSoon);

offerSaveInMenu(async (tab) => {
  await savePage(await openDatabase(), tab, 'article');
  tendIndexSoon();
});
