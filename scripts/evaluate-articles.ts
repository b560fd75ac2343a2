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

import type { ExtractionTimes } from '../e2e/page/time-extraction.ts';
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

/**
 * Reads the list `pages` and writes one line of JSON for each of its pages to `output`; prints how
 * long that took, compared with Readability alone.
 */
export async function evaluateArticles(pages: string, output: string): Promise<void> {
  const script = await bundlePageScript();
  const browser = await chromium.launch({ executablePath: await findBrowser('chromium') });
  const page = await browser.newPage();
  const file = await open(output, 'w');
  const times: ExtractionTimes[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(pages) })) {
      if (!line.trim()) continue;
      const saved: SavedPage = JSON.parse(line);
      const html = gunzipSync(await readFile(join(dirname(pages), saved.html)));
      await show(page, saved.url ?? NO_ADDRESS, html);
      await page.evaluate(script);
      const { article, ...measured } = await page.evaluate(() =>
        pageScript.timeExtraction(document),
      );
      times.push(measured);
      await file.write(`${JSON.stringify({ id: saved.id, ...article, ...measured })}\n`);
    }
  } finally {
    await file.close();
    await browser.close();
  }
  printTimes(times);
}

/** Shows a page at its own address with everything but its HTML blocked. */
async function show(page: Page, address: string, html: Buffer): Promise<void> {
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
}

/** Says how long reading took, beside Readability alone. */
function printTimes(times: readonly ExtractionTimes[]): void {
  const ratios = times.map(({ ms, readabilityMs }) => ms / readabilityMs);
  const lines = [
    `Times of reading ${times.length} pages:`,
    `  ${spread(times.map(({ ms }) => ms))} milliseconds`,
    `  ${spread(times.map(({ firstMs }) => firstMs))} milliseconds when a page is read first`,
    `  ${spread(ratios)} times what Readability takes to parse a clone of the page`,
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `median ${at(0.5)}, 95th percentile ${at(0.95)}`;
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
