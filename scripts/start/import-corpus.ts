/** Corpus files, imported as a user does it: through the library's file chooser. */
import { setTimeout as sleep } from 'node:timers/promises';

import type { OnrecordBrowser } from '../browser/onrecord-browser.ts';
import { say } from '../say.ts';
import { UserError } from '../user-error.ts';

/** How long to wait before looking again whether the import is done, in ms. */
const PAUSE = 250;

/**
 * Imports the files at `paths`, and says what the library says of them.
 *
 * @throws {UserError} If no document was found in them.
 */
export async function importCorpus(browser: OnrecordBrowser, paths: string[]): Promise<void> {
  const library = await browser.openLibrary();
  await library.waitFor(() => document.querySelector('input[type=file]') !== null);
  await library.chooseFiles(paths);
  for (;;) {
    // A large file takes minutes: there is no limit, for the library shows that it goes on.
    const result = await library.evaluate(() => {
      const section = document.querySelector<HTMLElement>('.result');
      if (section === null) return null;
      const failed = section.querySelector('.notice') !== null;
      return { failed, text: section.innerText };
    });
    if (result?.failed) throw new UserError(result.text);
    if (result) {
      say(result.text);
      break;
    }
    await sleep(PAUSE);
  }
  await library.close();
}
