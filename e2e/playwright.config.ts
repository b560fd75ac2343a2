import { defineConfig } from 'playwright/test';

import type { UserPathOptions } from './fixtures.ts';

/** `npm run e2e` finds the browsers and names them in the environment. */
const chromium = process.env['ONRECORD_CHROMIUM'];

export default defineConfig<UserPathOptions>({
  outputDir: '../test-results',
  // A browser and an analysis each: more at once would only wait for one another.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  projects: [
    {
      name: 'chromium',
      testIgnore: ['page/**', 'storage/**'],
      use: { browserUnderTest: 'chromium' },
    },
    {
      name: 'firefox',
      testIgnore: ['page/**', 'storage/**'],
      use: { browserUnderTest: 'firefox' },
    },
    {
      // Parts of the page script alone, in pages without the extension.
      name: 'page',
      testDir: 'page',
      use: { launchOptions: chromium ? { executablePath: chromium } : {} },
    },
    {
      // The database alone; it starts and kills browsers of its own.
      name: 'storage',
      testDir: 'storage',
    },
  ],
});
