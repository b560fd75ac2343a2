import type { BrowserName, OnrecordBrowser, OpenOptions } from './onrecord-browser.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';

/** Opens a browser with a fresh profile and the extension. */
export function openBrowser(name: BrowserName, options: OpenOptions): Promise<OnrecordBrowser> {
  return name === 'firefox' ? openFirefox(options) : openChromium(options);
}
