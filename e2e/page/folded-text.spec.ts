/** Text that a page holds and does not show at first, or shows in a frame or a window of its own. */
import type { Page } from 'playwright/test';

import { expect, test } from './page-test.ts';

const FIRST =
  'The ferry to Outer Sund was sold on Monday to a man from the south, the harbour office said.';
const SECOND =
  '“He paid in coins,” the clerk, Siv Tange, told the local paper. “We counted them until the evening.”';
const LAST =
  'The ferry will leave for its new home on Friday, if the wind allows it and the engine starts at all.';

/** Shows an article with `html` between its first two paragraphs and its last one. */
function articleWith(html: string): string {
  return `<!doctype html><title>The ferry is sold</title><article><h1>The ferry is sold</h1><p>${FIRST}</p><p>${SECOND}</p>${html}<p>${LAST}</p></article>`;
}

const FOLDED =
  'The contract, which the paper has seen, says that the bell stays on the island for as long as it rings.';

/** Reads the page; `found` is what the map gives for the folded words. */
function read(page: Page): Promise<{ text: string | null; found: string | null }> {
  return page.evaluate((words) => {
    const extraction = pageScript.extractArticle(document);
    if (!extraction) return { text: null, found: null };
    const { article, map } = extraction;
    const start = article.text.indexOf(words);
    const ranges = pageScript.rangesOf(map, { start, end: start + words.length });
    return { text: article.text, found: start < 0 ? null : ranges.join('') || null };
  }, FOLDED);
}

const KEPT: Record<string, string> = {
  'closed details': `<details><summary>The contract</summary><p>${FOLDED}</p></details>`,
  'closed details of one group': `<details name="x" open><summary>The bell</summary></details><details name="x"><summary>The contract</summary><p>${FOLDED}</p></details>`,
  'hidden until found': `<div hidden="until-found"><p>${FOLDED}</p></div>`,
};

for (const [name, html] of Object.entries(KEPT)) {
  test(`text in ${name} is part of the article, and mapped`, async ({ showHtml }) => {
    const page = await showHtml(articleWith(html));
    const before = await page.content();
    const { text, found } = await read(page);
    expect(text?.split('\n\n').filter((paragraph) => paragraph.length > 40)).toEqual([
      FIRST,
      SECOND,
      FOLDED,
      LAST,
    ]);
    expect(found).toBe(FOLDED);
    expect(await page.content()).toBe(before);
  });
}

const LEFT_OUT: Record<string, string> = {
  'a closed dialog': `<dialog><p>${FOLDED}</p></dialog>`,
  'an open dialog': `<dialog open><p>${FOLDED}</p></dialog>`,
  'an element that is hidden': `<div hidden><p>${FOLDED}</p></div>`,
  'a frame': `<iframe srcdoc="<p>${FOLDED}</p>"></iframe>`,
  'what stands in for a frame': `<iframe src="/x"><p>${FOLDED}</p></iframe>`,
};

for (const [name, html] of Object.entries(LEFT_OUT)) {
  test(`text in ${name} is not`, async ({ showHtml }) => {
    const page = await showHtml(articleWith(html));
    expect((await read(page)).text).toBe([FIRST, SECOND, LAST].join('\n\n'));
  });
}

test('a page whose article is in a frame is none', async ({ showHtml }) => {
  const page = await showHtml(
    '<!doctype html><title>Reader</title><body><iframe id="reader" style="position:fixed;inset:0;width:100%;height:100%"></iframe>',
  );
  const text = await page.evaluate((html) => {
    const frame = document.querySelector<HTMLIFrameElement>('#reader');
    frame?.contentDocument?.write(html);
    return pageScript.extractArticle(document)?.article.text ?? null;
  }, articleWith(''));
  expect(text).toBeNull();
});

test('a page of framesets is none', async ({ showHtml }) => {
  const page = await showHtml(
    `<!doctype html><title>Reader</title><frameset cols="20%,80%"><frame src="about:blank"><frame src="about:blank"><noframes>${articleWith('')}</noframes></frameset>`,
  );
  expect((await read(page)).text).toBeNull();
});
