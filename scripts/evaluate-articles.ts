/**
 * `evaluate -- articles PAGES.jsonl OUT.jsonl`: what the content script makes of saved pages, in a
 * real browser with the pages' own scripts and the network blocked.
 */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';

import { chromium, type Page } from 'playwright';

import { bundlePageScript } from './bundle-page-script.ts';
import { findBrowser } from './find-browser.ts';

/** A saved page: `html` is the path of a gzip file beside the list, `url` where it was found. */
interface SavedPage {
  id: string;
  html: string;
  url?: string;
}

/** Stands for the address of a page that has none. */
const NO_ADDRESS = 'http://page.invalid/';

/** Reads the list `pages` and writes one line of JSON for each of its pages to `output`. */
export async function evaluateArticles(pages: string, output: string): Promise<void> {
  const script = await bundlePageScript();
  const browser = await chromium.launch({ executablePath: await findBrowser('chromium') });
  const page = await browser.newPage();
  const file = await open(output, 'w');
  try {
    for await (const line of createInterface({ input: createReadStream(pages) })) {
      if (!line.trim()) continue;
      const saved: SavedPage = JSON.parse(line);
      const html = gunzipSync(await readFile(join(dirname(pages), saved.html)));
      await file.write(`${JSON.stringify(await readSaved(page, saved, html, script))}\n`);
    }
  } finally {
    await file.close();
    await browser.close();
  }
}

/** Shows the page at its own address with everything but its HTML blocked, and reads it. */
async function readSaved(page: Page, { id, url }: SavedPage, html: Buffer, script: string) {
  const address = url ?? NO_ADDRESS;
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          contentType: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.evaluate(script);
  return {
    id,
    ...(await page.evaluate(() => {
      const start = performance.now();
      const article = pageScript.extractArticle(document)?.article ?? null;
      return { ...article, ms: performance.now() - start };
    })),
  };
}

/** Saved pages are mostly written as UTF-8, whatever they declare. */
function isUtf8(html: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return true;
  } catch {
    return false;
  }
}
