/** What the panel shows once it has read the page. */
import type { ExtensionPage } from '../browser/extension-page.ts';
import { UserError } from '../user-error.ts';

/**
 * Waits until the panel has read all and returns the JSON behind its link "Save findings".
 *
 * @throws {UserError} If the panel says that it cannot read the page; it holds what the panel says.
 */
export async function readFindings(panel: ExtensionPage): Promise<string> {
  const { findings, failure } = await panel.waitFor(() => {
    const link = document.querySelector<HTMLAnchorElement>('a[download][href^="data:"]');
    if (link) return { findings: link.href, failure: null };
    const notice = document.querySelector<HTMLElement>('main > .notice, main > .notice-urgent');
    const hasArticle = document.querySelector('header.article') !== null;
    const failed = notice !== null && (!hasArticle || notice.matches('.notice-urgent'));
    return failed ? { findings: '', failure: notice.innerText } : null;
  });
  if (failure !== null) throw new UserError(failure);
  return decodeURIComponent(findings.slice(findings.indexOf(',') + 1));
}

/** Opens everything that is folded in the panel, and returns its text. */
export async function readText(panel: ExtensionPage): Promise<string> {
  await panel.evaluate(() => {
    const folded = document.querySelectorAll<HTMLElement>('[aria-expanded=false]');
    for (const button of folded) button.click();
  });
  await panel.waitFor(() => document.querySelector('[aria-expanded=false]') === null);
  await panel.evaluate(() => {
    // Words for screen readers alone stand apart from the line they belong to; put them into it.
    const unseen = document.querySelectorAll<HTMLElement>('.unseen');
    for (const words of unseen) words.style.position = 'static';
  });
  return panel.text();
}
