/** The entry "Save this page" in a page's context menu. */
import browser from 'webextension-polyfill';

const SAVE_PAGE = 'save-page';

/** Offers to save a page, and shows on the toolbar button how it went. Call it at start-up. */
export function offerSaveInMenu(savePage: (tab: number) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: SAVE_PAGE,
      title: browser.i18n.getMessage('menuSavePage'),
      contexts: ['page'],
    });
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE_PAGE && tab?.id !== undefined) void saveAndMark(tab.id, savePage);
  });
}

async function saveAndMark(tab: number, savePage: (tab: number) => Promise<void>): Promise<void> {
  try {
    await savePage(tab);
    await mark(tab, '✓', 'menuPageSaved');
  } catch {
    // Whatever went wrong, the panel says it in full when it is opened on the same page.
    await mark(tab, '!', 'menuPageNotSaved');
  }
}

/** Marks the toolbar button in `tab`; the browser takes the mark off when the tab goes elsewhere. */
async function mark(tab: number, text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text });
  await browser.action.setTitle({ tabId: tab, title: browser.i18n.getMessage(title) });
}
