/**
 * A page in the browser, reduced to two things it must be able to do: run a script and draw itself.
 * Firefox shows its popup to no driver, so nothing here may need more.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** What can be sent to a page. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What a browser's driver gives for a page. */
export interface RawPage {
  /** Runs an expression that gives a promise of a string, and returns that string. */
  run(expression: string): Promise<string>;
  /** A PNG of what the window shows of the page. */
  draw(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A page as the tests and `npm start` drive it. */
export interface ExtensionPage {
  /**
   * Runs `work` in the page and returns what it returns; both ways go through JSON. `work` can use
   * its arguments and what the page has, nothing of the file it is written in.
   */
  evaluate<Args extends Json[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;

  /**
   * Asks `question` until its answer is neither `null` nor `false`, and returns that.
   *
   * @throws {Error} If that takes longer than `WAIT`; it says what the page shows.
   */
  waitFor<Args extends Json[], Result>(
    question: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<NonNullable<Result>>;

  /** Clicks on the first button or link that is called `name` or begins so, once there is one. */
  press(name: string): Promise<void>;

  /** Everything that a reader sees, as text. */
  text(): Promise<string>;

  /** A PNG of what the window shows of the page; Chromium cannot draw more of a popup. */
  draw(): Promise<Buffer>;

  close(): Promise<void>;
}

/** A page with a file chooser. */
export interface FileChooserPage extends ExtensionPage {
  /** Gives the files at `paths` to the page's file chooser. */
  chooseFiles(paths: string[]): Promise<void>;
}

/** How long to wait for something to show, in ms: the slowest machine reads a long page in this time. */
export const WAIT = 60_000;

/** How long to wait before asking a page again, in ms. */
const PAUSE = 100;

/** Returns the page that `raw` drives. */
export function extensionPage(raw: RawPage): ExtensionPage {
  const page: ExtensionPage = {
    async evaluate(work, ...args) {
      // TypeScript runners name functions with a call to `__name`, which no page has.
      const call = `(${work.toString()})(...${JSON.stringify(args)})`;
      const answer = `JSON.stringify({ value: await ${call} })`;
      const text = await raw.run(`(async () => { const __name = (f) => f; return ${answer}; })()`);
      return JSON.parse(text).value;
    },

    async waitFor(question, ...args) {
      const end = Date.now() + WAIT;
      for (;;) {
        const answer = await page.evaluate(question, ...args);
        if (answer !== null && answer !== undefined && answer !== false) return answer;
        if (Date.now() > end) {
          throw new Error(`Not so in time: ${question.toString()}\n${await page.text()}`);
        }
        await sleep(PAUSE);
      }
    },

    async press(name) {
      await page.waitFor((wanted) => {
        const buttons = document.querySelectorAll<HTMLElement>('button, a');
        const button = [...buttons].find((each) => each.innerText.trim().startsWith(wanted));
        button?.click();
        return button !== undefined;
      }, name);
    },

    text: () => page.evaluate(() => document.body.innerText),
    draw: () => raw.draw(),
    close: () => raw.close(),
  };
  return page;
}
