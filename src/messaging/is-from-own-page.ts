import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Returns whether a message or a port comes from one of our own pages (popup, side panel, tab), not
 * from a content script or another extension. The browser fills in who sends; no page can.
 */
export function isFromOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  const { id, url } = sender ?? {};
  const ownPages = browser.runtime.getURL('src/');
  return id === browser.runtime.id && url?.startsWith(ownPages) === true;
}
