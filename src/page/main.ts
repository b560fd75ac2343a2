/**
 * The content script: answers the background about the page it is in, and asks nothing. It is
 * injected whenever the panel reads a page, so all but the first run in a page do nothing.
 */
import browser, { type Runtime } from 'webextension-polyfill';

import { createReceiver } from '../messaging/calls.ts';
import type { BackgroundToPage } from '../messaging/protocol.ts';
import { createPageReader } from './page-reader.ts';

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

if (!globalThis.isOnrecordListening?.()) {
  globalThis.isOnrecordListening = isAlive;
  const receive = createReceiver<BackgroundToPage, Runtime.MessageSender>(
    createPageReader(document),
  );
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isFromBackground(sender) ? receive(message, sender) : undefined,
  );
}
