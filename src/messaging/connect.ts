/** How each context reaches the others, and where a message comes from. */
import browser, { type Runtime } from 'webextension-polyfill';

import { createCaller } from './calls.ts';
import type { BackgroundToPage, OwnPageToBackground, Streams } from './protocol.ts';
import { readStream } from './streams.ts';

/** Calls from the panel and the library to the background. */
export const callBackground = createCaller<OwnPageToBackground>((message) =>
  browser.runtime.sendMessage(message),
);

/** Calls from the background to the content script in the main frame of `tab`. */
export function callPage(tab: number) {
  return createCaller<BackgroundToPage>((message) =>
    browser.tabs.sendMessage(tab, message, { frameId: 0 }),
  );
}

/** Opens the stream of a tab's article and its findings; see {@link readStream}. */
export function readPage(tab: number) {
  const port = browser.runtime.connect({ name: 'readPage' });
  return readStream<Streams, 'readPage'>(port, { tab });
}

/** Whether a message or a port comes from one of our own pages, not from a content script or another extension. */
export function isFromOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  const { id, url } = sender ?? {};
  const ownPages = browser.runtime.getURL('src/');
  return id === browser.runtime.id && url?.startsWith(ownPages) === true;
}
