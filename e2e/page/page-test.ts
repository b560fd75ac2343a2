/** A blank page with the page script in it, and the pages of `e2e/pages` to show there. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { test as base, type Page } from 'playwright/test';

import { bundlePageScript } from '../../scripts/bundle-page-script.ts';

/** The folder of the pages written for these tests. */
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** Pages are shown at an address that no request of theirs can leave. */
const ORIGIN = 'https://page.test';

/** A test of the page script in a page. */
export const test = base.extend<
  { showHtml: (html: string) => Promise<Page> },
  { pageScript: string }
>({
  pageScript: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
    async ({}, use) => use(await bundlePageScript()),
    { scope: 'worker' },
  ],

  /** Shows a page and loads the page script; `pageScript` is then defined in it. */
  showHtml: async ({ page, pageScript }, use) => {
    await use(async (html) => {
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
          : route.abort(),
      );
      await page.goto(`${ORIGIN}/article`);
      await page.evaluate(pageScript);
      return page;
    });
  },
});

/** The names of the pages in `e2e/pages`. */
export function pageNames(): string[] {
  return readdirSync(PAGES);
}

/** A file of one of the pages; `null` if the page has none of that name. */
export function pageFile(name: string, file: string): string | null {
  const path = `${PAGES}${name}/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export { expect } from 'playwright/test';
