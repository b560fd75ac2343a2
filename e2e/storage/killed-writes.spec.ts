/**
 * Whatever is stopped while it writes, and however often: what was told to be stored is there, nothing is
 * there by halves, and the index is whole.
 */
import { fileURLToPath } from 'node:url';

import { expect, test } from 'playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';

import { bundleScript } from '../../scripts/bundle-script.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { HOST, openSite } from '../site.ts';
import type * as exposed from './storage-script.ts';

declare global {
  var storageScript: typeof exposed;
  /** What the worker told. */
  var told: { stored: string[]; gone: string[] };
  var worker: Worker;
}

/** How often something is stopped. */
const TIMES = 24;

/** Longest time that is written before something is stopped, in ms; each time another. */
const LONGEST = 1000;

test('nothing is lost or left by halves when workers, tabs and browsers are killed', async () => {
  test.setTimeout(400_000);
  const script = await bundleScript(
    fileURLToPath(new URL('./storage-script.ts', import.meta.url)),
    'storageScript',
  );
  const site = await openSite();
  site.add('/', '<!doctype html><title>Storage</title>');
  site.add(
    '/worker.js',
    `${script}; storageScript.writeForEver((stored, gone) => postMessage({ stored, gone }));`,
    'text/javascript',
  );
  const executablePath = await findBrowser('chromium');
  const open = () =>
    launch({
      executablePath,
      headless: true,
      userDataDir: test.info().outputPath('profile'),
      args: [`--proxy-server=${site.proxy}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
  const problems = async (page: Page) => {
    await page.evaluate(script);
    return page.evaluate((stored, gone) => storageScript.check(stored, gone), ...written());
  };
  const stored = new Set<string>();
  const gone = new Set<string>();
  const written = () => [[...stored].filter((id) => !gone.has(id)), [...gone]] as const;

  let browser = await open();
  for (let time = 0; time < TIMES; time++) {
    const page = await openPage(browser);
    const told = await writeAWhile(page, ((time % 10) / 10) * LONGEST);
    for (const id of told.stored) stored.add(id);
    for (const id of told.gone) gone.add(id);
    if (time % 3 === 0) await page.evaluate(() => worker.terminate());
    else if (time % 3 === 1) await crash(page);
    else await kill(browser);
    if (time % 3 === 2) browser = await open();
    if (time % 6 === 5) expect(await problems(await openPage(browser))).toEqual([]);
  }
  expect(await problems(await openPage(browser))).toEqual([]);
  expect(stored.size).toBeGreaterThan(100);
  await browser.close();
  site.stop();
});

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${HOST}/`);
  return page;
}

/** Starts a worker that writes for ever, and returns what it told to be done until `ms` after its first word. */
function writeAWhile(page: Page, ms: number): Promise<typeof told> {
  return page.evaluate(
    (rest) =>
      new Promise<typeof told>((resolve, reject) => {
        globalThis.told = { stored: [], gone: [] };
        globalThis.worker = new Worker('/worker.js');
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.addEventListener('message', ({ data }: MessageEvent<typeof told>) => {
          if (told.stored.length === 0) setTimeout(() => resolve(told), rest);
          told.stored.push(...data.stored);
          told.gone.push(...data.gone);
        });
      }),
    ms,
  );
}

/** Ends the tab's process at once. */
async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const crashed = new Promise((resolve) => page.once('error', resolve));
  void session.send('Page.crash').catch(() => {});
  await crashed;
}

/** Ends the browser's process at once. */
async function kill(browser: Browser): Promise<void> {
  const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
  browser.process()?.kill('SIGKILL');
  await ended;
}
