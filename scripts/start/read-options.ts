/** What `npm start` is asked for. */
import { parseArgs } from 'node:util';

import type { BrowserName } from '../browser/onrecord-browser.ts';
import { UserError } from '../user-error.ts';

/** What was asked for. */
export interface StartOptions {
  browser: BrowserName;
  /** A file, or a web address; `null` for the demonstration article. */
  page: string | null;
  /** Corpus files; none for the demonstration corpus. */
  corpus: string[];
  /** Whether to print the findings as JSON, and nothing else, on the standard output. */
  json: boolean;
  headless: boolean;
}

/** What `npm start` understands. */
export const USAGE = `npm start -- [options]
  --browser chromium|firefox  the browser to use; chromium if not said
  --page FILE|URL             the page to read: HTML, or plain text; else the demonstration article
  --corpus FILE               a corpus file; may be repeated; else the demonstration corpus
  --json                      print what was found as one JSON object
  --headless                  show no window; print what the panel shows, and save a picture of it
  --help                      print this`;

/**
 * Reads the arguments of `npm start`; `null` if they ask for help, which is then in {@link USAGE}.
 *
 * @throws {UserError} If they cannot be understood.
 */
export function readOptions(args: string[]): StartOptions | null {
  const values = parse(args);
  if (values.help) return null;
  const { browser, page = null, corpus, json, headless } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UserError(`--browser is chromium or firefox, not "${browser}".`);
  }
  return { browser, page, corpus, json, headless };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        browser: { type: 'string', default: 'chromium' },
        page: { type: 'string' },
        corpus: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UserError(`${reason}. The options are:\n${USAGE}`, { cause: error });
  }
}
