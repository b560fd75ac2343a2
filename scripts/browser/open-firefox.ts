/** Firefox with the extension, over WebDriver BiDi. */
import { setTimeout as sleep } from 'node:timers/promises';

import { launch, type Page } from 'puppeteer-core';

import manifest from '../../manifest.json' with { type: 'json' };
import { WAIT } from './extension-page.ts';
import { chromeScope } from './firefox-chrome-scope.ts';
import { clickAction, popupPage } from './firefox-popup.ts';
import type { OnrecordBrowser, OpenOptions } from './onrecord-browser.ts';
import { tabPage } from './tab-page.ts';

const LIBRARY = '/src/library/index.html';

const ID = manifest.browser_specific_settings.gecko.id;

/** Firefox gives an extension a random host in each profile; this one makes it known. Any UUID will do. */
const UUID = '0aec0ded-0000-4000-8000-000000000001';

/** How long to wait before asking again whether a page is there, in ms. */
const PAUSE = 100;

/** Opens Firefox with a fresh profile and the extension. */
export async function openFirefox(options: OpenOptions): Promise<OnrecordBrowser> {
  const { executable, headless, extension, proxy } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: null,
    args: [
      // The toolbar and the popup belong to the browser's own window.
      '--remote-allow-system-access',
      '--width=1280',
      '--height=1000',
    ],
    // Without these two a release of Firefox asks its maker for settings, again and again.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      ...(proxy ? proxyPreferences(proxy) : {}),
    },
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));

  await browser.installExtension(extension);
  const chrome = await chromeScope(browser);
  let [unused] = await browser.pages();
  let front: Page | undefined;

  return {
    name: 'firefox',
    closed,
    close: () => browser.close(),

    async openTab(url) {
      // The browser starts with an empty tab.
      front = unused ?? (await browser.newPage());
      unused = undefined;
      await open(front, url);
      return tabPage(front);
    },

    async openPanel() {
      await front?.bringToFront();
      await clickAction(chrome, ID);
      return popupPage(chrome);
    },

    async openLibrary(place = '') {
      const page = await browser.newPage();
      await open(page, `moz-extension://${UUID}${LIBRARY}${place}`);
      return tabPage(page);
    },
  };
}

/**
 * Opens `url` in `page`. Firefox never reports that one of an extension's pages or a PDF is loaded,
 * so the page itself is asked.
 */
async function open(page: Page, url: string): Promise<void> {
  await Promise.race([page.goto(url, { timeout: WAIT }), untilComplete(page, url)]);
}

async function untilComplete(page: Page, url: string): Promise<void> {
  const end = Date.now() + WAIT;
  while (Date.now() < end) {
    const state = await Promise.race([
      page.evaluate('document.readyState + " " + location.href').catch(() => ''),
      sleep(PAUSE, ''),
    ]);
    if (state === `complete ${url}`) return;
    await sleep(PAUSE);
  }
}

function proxyPreferences(proxy: string) {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
