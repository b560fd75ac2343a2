/** A browser that runs the extension, driven as a user would: the same for Chromium and Firefox. */
import type { ExtensionPage, FileChooserPage } from './extension-page.ts';

/** The browsers that can be driven. */
export type BrowserName = 'chromium' | 'firefox';

/** How to open a browser. */
export interface OpenOptions {
  /** The browser's program. */
  executable: string;
  headless: boolean;
  /** The folder of the built extension. */
  extension: string;
  /** `host:port` of a proxy that all requests go through, those to this machine included; `null` for none. */
  proxy: string | null;
}

/** An open browser. */
export interface OnrecordBrowser {
  name: BrowserName;

  /** Opens `url` in a tab of its own, in front, and waits for the page to load. */
  openTab(url: string): Promise<ExtensionPage>;

  /**
   * Clicks on the extension's button in the toolbar: the browser itself opens the popup and grants
   * `activeTab` on the tab in front.
   */
  openPanel(): Promise<ExtensionPage>;

  /** Opens the library in a tab of its own, at a place in it: `#document=…` as the panel's links have it. */
  openLibrary(place?: string): Promise<FileChooserPage>;

  close(): Promise<void>;

  /** Fulfilled when the user closes the browser. */
  closed: Promise<void>;
}
