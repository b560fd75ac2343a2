/**
 * `npm start`: opens a browser with the extension, a corpus in place, an article and the panel on
 * it. Where there is no display the same happens out of sight, and what the panel shows is printed.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stdout } from 'node:process';

import type { OnrecordBrowser } from './browser/onrecord-browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import { builtFolder, buildIfOld } from './build.ts';
import { calledFrom } from './called-from.ts';
import { findBrowser } from './find-browser.ts';
import { say } from './say.ts';
import { importCorpus } from './start/import-corpus.ts';
import { readOptions, USAGE, type StartOptions } from './start/read-options.ts';
import { readFindings, readText } from './start/read-panel.ts';
import { servePage, type ServedPage } from './start/serve-page.ts';
import { UserError } from './user-error.ts';

const DEMO_PAGE = 'src/demo/article.html';
const DEMO_CORPUS = 'src/demo/corpus.jsonl';

/** Where the picture of the panel goes, in the folder the command was called from. */
const PICTURE = 'onrecord-panel.png';

/** Runs `npm start` with the arguments after its name. */
export async function start(args: string[]): Promise<boolean> {
  const options = readOptions(args);
  if (options === null) {
    stdout.write(`${USAGE}\n`);
    return true;
  }
  const corpus = corpusFiles(options);
  const page = await openPage(options);
  try {
    const browser = await launch(options);
    try {
      await use(browser, page.url, corpus, options);
    } finally {
      await browser.close();
    }
  } finally {
    page.stop();
  }
  return true;
}

async function launch(options: StartOptions): Promise<OnrecordBrowser> {
  const build = options.browser === 'firefox' ? 'firefox' : 'chrome';
  await buildIfOld(build);
  const executable = await findBrowser(options.browser);
  const headless = isHeadless(options);
  say(`Opening ${options.browser}${headless ? ' without a window' : ''} …`);
  const extension = resolve(builtFolder(build));
  return openBrowser(options.browser, { executable, headless, extension, proxy: null });
}

async function use(
  browser: OnrecordBrowser,
  url: string,
  corpus: string[],
  options: StartOptions,
): Promise<void> {
  say(`Importing ${corpus.join(', ')} …`);
  await importCorpus(browser, corpus);
  say(`Reading ${url} …`);
  await browser.openTab(url).catch((cause: unknown) => {
    throw new UserError(`The page ${url} did not open.`, { cause });
  });
  const panel = await browser.openPanel();
  const findings = await readFindings(panel);
  if (options.json) {
    stdout.write(`${JSON.stringify(JSON.parse(findings))}\n`);
  } else if (isHeadless(options)) {
    const picture = calledFrom(PICTURE);
    writeFileSync(picture, await panel.draw());
    stdout.write(`${await readText(panel)}\n\nA picture of the panel: ${picture}\n`);
  } else {
    say('The panel is open. Close the browser to end this.');
    await browser.closed;
  }
}

/** Without a screen to show it on, or with nobody to look, the browser has no window. */
function isHeadless({ headless, json }: StartOptions): boolean {
  const { platform, env } = process;
  const hasScreen =
    platform === 'darwin' ||
    platform === 'win32' ||
    Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  return headless || json || !hasScreen || Boolean(env['CI']);
}

async function openPage({ page }: StartOptions): Promise<ServedPage> {
  if (page === null) return servePage(DEMO_PAGE);
  if (/^[a-z][a-z\d+.-]+:/i.test(page) && URL.canParse(page)) return { url: page, stop: () => {} };
  return servePage(calledFrom(page));
}

function corpusFiles({ corpus }: StartOptions): string[] {
  const paths = corpus.length > 0 ? corpus.map(calledFrom) : [resolve(DEMO_CORPUS)];
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UserError(`The corpus file ${missing} is not there.`);
  return paths;
}
