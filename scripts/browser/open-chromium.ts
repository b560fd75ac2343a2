/** Chromium with the extension, over the DevTools protocol. */
import { launch, type Page } from 'puppeteer-core';

import type { OnrecordBrowser, OpenOptions } from './onrecord-browser.ts';
import { tabPage } from './tab-page.ts';

const PANEL = '/src/panel/index.html';
const LIBRARY = '/src/library/index.html';

/** Opens Chromium with a fresh profile and the extension. */
export async function openChromium(options: OpenOptions): Promise<OnrecordBrowser> {
  const { executable, headless, extension: folder, proxy } = options;
  const browser = await launch({
    browser: 'chrome',
    executablePath: executable,
    headless,
    // Extensions are loaded over the pipe alone; `--load-extension` is gone from branded Chrome.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      '--window-size=1280,1000',
      // Chromium's sandbox cannot start as root, where containers run everything.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));

  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load the extension in ${folder}`);
  const own = `chrome-extension://${id}`;
  let [unused] = await browser.pages();
  let front: Page | undefined;

  return {
    name: 'chromium',
    closed,
    close: () => browser.close(),

    async openTab(url) {
      // The browser starts with an empty tab.
      front = unused ?? (await browser.newPage());
      unused = undefined;
      await front.goto(url);
      return tabPage(front);
    },

    async openPanel() {
      if (!front) throw new Error('No tab to open the panel on');
      await front.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().startsWith(own + PANEL));
      await front.triggerExtensionAction(extension);
      return tabPage(await (await opened).asPage());
    },

    async openLibrary(place = '') {
      const page = await browser.newPage();
      await page.goto(own + LIBRARY + place);
      return tabPage(page);
    },
  };
}
