/** A browser with a profile that stays, driven from the bench. */
import { launch } from 'puppeteer-core';

import type { BrowserName } from '../browser/onrecord-browser.ts';
import type { Command, Outcome } from './commands.ts';
import { memoryOf } from './process-memory.ts';

/** An open browser. */
export interface BenchBrowser {
  /** Runs `command` in a worker that was just started, or in the one that ran the last. */
  run(command: Command, worker: 'fresh' | 'same'): Promise<Outcome>;

  /** Runs `command` in the service worker, stopping it first; timed from the page's message. Chromium alone. */
  runInServiceWorker(command: Command, worker: 'stopped' | 'awake'): Promise<Outcome>;

  /** Runs `work` and returns by how many bytes the memory of the browser's pages grew at most; `null` if it cannot be known. */
  memoryFor(work: () => Promise<unknown>): Promise<number | null>;

  /** Bytes that the origin has stored. */
  usage(): Promise<number>;

  close(): Promise<void>;
}

/** How long a worker is left alone before it is stopped, in ms. */
const IDLE = 3000;

declare global {
  /** What the bench's page offers. */
  var bench: {
    run(command: Command, fresh: boolean): Promise<Outcome>;
    runInServiceWorker(command: Command): Promise<Outcome>;
    register(): Promise<void>;
    usage(): Promise<number>;
  };
}

/** Opens a browser on the bench's page. */
export async function openBenchBrowser(
  name: BrowserName,
  options: { executable: string; profile: string; url: string },
): Promise<BenchBrowser> {
  const { executable, profile, url } = options;
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: executable,
    headless: true,
    userDataDir: profile,
    // Building a million quotes takes minutes.
    protocolTimeout: 3_600_000,
    args: name === 'firefox' ? [] : process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  const pid = browser.process()?.pid ?? null;

  return {
    run: (command, worker) =>
      page.evaluate((asked, fresh) => bench.run(asked, fresh), command, worker === 'fresh'),

    async runInServiceWorker(command, worker) {
      await page.evaluate(() => bench.register());
      if (worker === 'stopped') {
        await new Promise((resolve) => setTimeout(resolve, IDLE));
        const session = await page.createCDPSession();
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await session.detach();
        await new Promise((resolve) => setTimeout(resolve, IDLE / 3));
      }
      return page.evaluate((asked) => bench.runInServiceWorker(asked), command);
    },

    async memoryFor(work) {
      const memory = memoryOf(pid);
      if (!memory) {
        await work();
        return null;
      }
      const before = memory.now();
      memory.forgetPeak();
      await work();
      return memory.peak() - before;
    },

    usage: () => page.evaluate(() => bench.usage()),
    close: () => browser.close(),
  };
}
