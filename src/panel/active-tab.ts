/** Which tab the panel is about. */
import browser from 'webextension-polyfill';

/**
 * Returns the id of the active tab of this window, or of the tab that the panel's address asks for
 * with `?tab=N`: a panel opened as a tab is itself the active one. `null` if there is none.
 */
export async function activeTab(address: string): Promise<number | null> {
  const asked = new URL(address).searchParams.get('tab');
  if (asked !== null && /^\d{1,15}$/.test(asked)) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
