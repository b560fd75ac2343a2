/** Moves the panel from the popup, which closes at the first click elsewhere, to the side of the window. */
import browser from 'webextension-polyfill';

/** What the browsers have and the polyfill's types do not. */
interface SideBySide {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this page is the popup, and not a side panel or a tab. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/**
 * Returns a function that opens the panel beside `tab`, or `null` if this browser has no such
 * place. It must be called while a click is handled: the browsers open nothing at any other time.
 */
export function sidePanelOpener(tab: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction }: SideBySide = browser;
  if (sidePanel) return () => sidePanel.open({ tabId: tab });
  if (sidebarAction) return () => sidebarAction.open();
  return null;
}
