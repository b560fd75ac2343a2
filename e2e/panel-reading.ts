/** What the tests read in the panel. */
import type { ExtensionPage } from '../scripts/browser/extension-page.ts';
import { readFindings } from '../scripts/start/read-panel.ts';
import type { Findings } from '../src/core/export/to-findings.ts';
import { message } from './messages.ts';

/** Waits until all is read, and returns what was found. */
export async function findingsIn(panel: ExtensionPage): Promise<Findings> {
  return JSON.parse(await readFindings(panel));
}

/** Waits until the panel shows `words`. */
export async function see(page: ExtensionPage, words: string): Promise<void> {
  await page.waitFor((wanted) => document.body.innerText.includes(wanted), words);
}

/** Loads the demonstration corpus from the empty panel, and returns what is found in it. */
export async function loadDemonstration(panel: ExtensionPage): Promise<Findings> {
  await panel.press(message('loadDemo'));
  // The page is read again; until then the panel still shows what it found in the empty corpus.
  await see(panel, message('relatedHeading'));
  return findingsIn(panel);
}

/** Opens the quote that begins with `words`, and returns what is then shown of it. */
export async function openQuote(panel: ExtensionPage, words: string): Promise<string> {
  await panel.press(words);
  return panel.waitFor((wanted) => {
    const quotes = [...document.querySelectorAll<HTMLElement>('li.quote-open')];
    return quotes.find((quote) => quote.innerText.trim().startsWith(wanted))?.innerText ?? null;
  }, words);
}
