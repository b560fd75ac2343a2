/** A tab that Puppeteer drives. */
import type { Page } from 'puppeteer-core';

import { extensionPage, type FileChooserPage } from './extension-page.ts';

/** Returns `page` as what both browsers can do. */
export function tabPage(page: Page): FileChooserPage {
  return {
    ...extensionPage({
      run: async (expression) => String(await page.evaluate(expression)),
      draw: async () => Buffer.from(await page.screenshot({ type: 'png' })),
      close: () => page.close(),
    }),
    async chooseFiles(paths) {
      const input = await page.waitForSelector('input[type=file]');
      await input?.uploadFile(...paths);
    },
  };
}
