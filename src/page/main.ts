/**
 * The content script: answers the background about the page it is in, tells the panel when the page
 * has changed, and asks nothing. It is injected whenever the panel reads a page, so all but the first
 * run in a page do nothing.
 */
import browser, { type Runtime } from 'webextension-polyfill';

import { createReceiver } from '../messaging/calls.ts';
import { isFromOwnPage } from '../messaging/is-from-own-page.ts';
import type { BackgroundToPage, PageStreams } from '../messaging/protocol.ts';
import { serveStream } from '../messaging/streams.ts';
import { createPageReader } from './page-reader.ts';
import { watchPage } from './watch-page.ts';

declare global {
  /** Set by the first run, in the content script's own world: whether it still listens. */
  var isOnrecordListening: (() => boolean) | undefined;
}

/** An extension that was updated or removed leaves its scripts behind, without an id. */
const isAlive = () => browser.runtime?.id !== undefined;

/** The background has no tab; a library tab or another content script has one. */
function isFromBackground({ id, tab }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && tab === undefined;
}

/** Aborts when the user leaves the page: a page that Firefox keeps to go back to keeps its ports. */
function pageHidden(): AbortSignal {
  const hidden = new AbortController();
  addEventListener('pagehide', () => hidden.abort(), { once: true });
  return hidden.signal;
}

if (!globalThis.isOnrecordListening?.()) {
  globalThis.isOnrecordListening = isAlive;
  const { look, ...calls } = createPageReader(document);
  const receive = createReceiver<BackgroundToPage, Runtime.MessageSender>(calls);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isFromBackground(sender) ? receive(message, sender) : undefined,
  );
  // The page is watched as long as the panel that asks for it is open.
  browser.runtime.onConnect.addListener((port) => {
    if (!isFromOwnPage(port.sender)) return;
    serveStream<PageStreams>(port, {
      watchPage: ({ part }, closed) =>
        watchPage(document, () => look(part), AbortSignal.any([closed, pageHidden()])),
    });
  });
}
