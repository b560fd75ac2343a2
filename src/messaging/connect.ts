/** How each context reaches the others. */
import browser from 'webextension-polyfill';

import { createCaller } from './calls.ts';
import type {
  BackgroundToPage,
  OwnPageToBackground,
  PagePart,
  PageStreams,
  Streams,
} from './protocol.ts';
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
export function readPage(tab: number, part: PagePart) {
  const port = browser.runtime.connect({ name: 'readPage' });
  return readStream<Streams, 'readPage'>(port, { tab, part });
}

/**
 * Opens the stream of changes in the page of `tab`; see {@link readStream}. It goes to the content
 * script itself, so that it does not die with the worker.
 */
export function watchPage(tab: number, part: PagePart) {
  const port = browser.tabs.connect(tab, { name: 'watchPage', frameId: 0 });
  return readStream<PageStreams, 'watchPage'>(port, { part });
}
