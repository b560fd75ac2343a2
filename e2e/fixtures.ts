/** What every test of the user's path has: a browser with the extension, and a web of its own. */
import { resolve } from 'node:path';

import { test as base } from 'playwright/test';

import type { BrowserName, OnrecordBrowser } from '../scripts/browser/onrecord-browser.ts';
import { openBrowser } from '../scripts/browser/open-browser.ts';
import { findBrowser } from '../scripts/find-browser.ts';
import { openSite, type Site } from './site.ts';

/** What a project of the configuration chooses. */
export interface UserPathOptions {
  browserUnderTest: BrowserName;
}

interface UserPath {
  site: Site;
  /** A browser with a fresh profile and an empty corpus. */
  onrecord: OnrecordBrowser;
}

/** A test of the user's path, in the browser under test. */
export const test = base.extend<UserPath & UserPathOptions>({
  browserUnderTest: ['chromium', { option: true }],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    site.stop();
  },

  onrecord: async ({ browserUnderTest, site }, use) => {
    const onrecord = await openBrowser(browserUnderTest, {
      executable: await findBrowser(browserUnderTest),
      headless: true,
      extension: resolve(browserUnderTest === 'firefox' ? 'dist/firefox' : 'dist/chrome'),
      proxy: site.proxy,
    });
    await use(onrecord);
    await onrecord.close();
  },
});

export { expect } from 'playwright/test';
