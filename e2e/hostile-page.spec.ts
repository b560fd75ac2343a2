/** A page that has changed what scripts rest on is read like any other: content scripts have a world of their own. */
import { expect, test } from './fixtures.ts';
import { findingsIn, openQuote } from './panel-reading.ts';
import { HOST } from './site.ts';

const BODY = `<p>The mayor of Upper Hallin, Jon Aske, opened the new road on Saturday with a pair of borrowed scissors.</p>
<p>“They were blunt, and so is the bill that the council will have to pay,” Aske told the guests.</p>
<p>It joins the two halves of the town, which the river has kept apart since the flood of 1953, as the archive notes.</p>`;

/** Runs before anything else of the page; `isTouched` then says whether anybody called what it laid out. */
const PATCH = `
  const lay = (holder, name) => Object.defineProperty(holder, name, {
    configurable: true,
    get() { window.isTouched = true; throw new Error(name); },
  });
  lay(Highlight.prototype, 'priority');
  for (const name of ['closest', 'getAttribute', 'querySelector', 'querySelectorAll', 'matches', 'localName', 'shadowRoot']) lay(Element.prototype, name);
  for (const name of ['childNodes', 'textContent', 'parentElement', 'getRootNode', 'isConnected']) lay(Node.prototype, name);
  for (const name of ['createTreeWalker', 'adoptedStyleSheets', 'getSelection']) lay(Document.prototype, name);
  for (const name of ['setStart', 'setEnd', 'getClientRects']) lay(Range.prototype, name);
  for (const name of ['map', 'flatMap', 'filter', 'slice']) lay(Array.prototype, name);
  lay(JSON, 'parse');
  lay(window, 'getComputedStyle');
`;

/** Stands in for the document's own methods, in a content script's world too. */
const NAMED = [
  'body',
  'title',
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'childNodes',
]
  .map((name) => `<img name="${name}" alt=""><form name="get${name}"></form>`)
  .join('');

test('the article is read, and its words are shown', async ({ onrecord, site }) => {
  site.add(
    '/hostile',
    `<!doctype html><html lang="en"><head><title>A road</title><script>${PATCH}</script></head><body>${NAMED}<form><input name="childNodes"><input name="parentElement"><article><h1>A road</h1>${BODY}</article></form></body></html>`,
  );
  const tab = await onrecord.openTab(`${HOST}/hostile`);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const panel = await onrecord.openPanel();
  const { article, quotes } = await findingsIn(panel);
  expect(article.title).toBe('A road');
  expect(quotes).toHaveLength(1);

  await openQuote(panel, '“They were blunt');
  await tab.waitFor(() => CSS.highlights.size > 0);
  expect(await tab.evaluate(() => 'isTouched' in window)).toBe(false);
  expect((await tab.evaluate(() => document.documentElement.outerHTML)) === before).toBe(true);
});
