import { expect, test } from './page-test.ts';

const BODY = `<p>The mayor of Upper Hallin, Jon Aske, opened the new road on Saturday with a pair of borrowed scissors.</p>
<p>“They were blunt,” he told the guests, “and so is the bill.” The road cost twice what the council had agreed to.</p>
<p>It joins the two halves of the town, which the river has kept apart since the flood of 1953, as the archive notes.</p>`;

/** Several times what it takes on a slow machine that does other things too. In ms. */
const BOUND = 30_000;

const PAGES: Record<string, string> = {
  'fields named like the properties of a form': `<title>A road</title><form><input name="childNodes"><input name="parentElement"><input name="getAttribute"><input name="localName"><article><h1>A road</h1>${BODY}</article></form>`,
  'metadata of the wrong kind': `<title>A road</title><script type="application/ld+json">{"@type":"NewsArticle","headline":{"__proto__":1},"author":[null,7,{"name":{"name":[]}}],"datePublished":["x",{}],"publisher":"\\u0000"}</script><script type="application/ld+json">{{{[[[</script><meta property="article:published_time" content="2024-99-99"><article><h1>A road</h1>${BODY}</article>`,
  'a class and an attribute of a megabyte': `<title>A road</title><article class="${'x '.repeat(500_000)}" data-x="${'y'.repeat(1_000_000)}"><h1>A road</h1>${BODY}</article>`,
  'a megabyte of author and hundreds of bylines': `<title>A road</title><meta name="author" content="${'a@'.repeat(500_000)}"><article><h1>A road</h1>${BODY}<footer>${'<span class="author">'.repeat(300)}${'by '.repeat(100_000)}${'</span>'.repeat(300)}</footer></article>`,
  'a name in a name in a name': `<title>A road</title><script type="application/ld+json">{"@type":"NewsArticle","author":${'{"name":'.repeat(50_000)}"x"${'}'.repeat(50_000)}}</script><article><h1>A road</h1>${BODY}</article>`,
  'elements nested deeper than a parser does': `<title>A road</title><article><h1>A road</h1>${BODY}</article>${'<div>'.repeat(5000)}deep`,
};

for (const [name, html] of Object.entries(PAGES)) {
  test(`${name} do not keep the article from being read`, async ({ showHtml }) => {
    const page = await showHtml(`<!doctype html>${html}`);
    const text = await page.evaluate(() => pageScript.extractArticle(document)?.article.text);
    expect(text?.split('\n\n')).toHaveLength(3);
  });
}

test('a page of several hundred thousand nodes is read in bounded time', async ({ showHtml }) => {
  const page = await showHtml(
    `<!doctype html><title>A road</title><article>${BODY}</article><ul></ul>`,
  );
  const time = await page.evaluate(() => {
    const list = document.querySelector('ul');
    for (let index = 0; index < 200_000; index++) {
      const item = document.createElement('li');
      item.textContent = `Entry ${index}, of no interest to anybody at all.`;
      list?.append(item);
    }
    const start = performance.now();
    pageScript.extractArticle(document);
    return performance.now() - start;
  });
  expect(time).toBeLessThan(BOUND);
});

test('a single text of twenty megabytes is read in bounded time', async ({ showHtml }) => {
  const page = await showHtml(
    `<!doctype html><title>A road</title><article>${BODY}<p id="long"></p></article>`,
  );
  const time = await page.evaluate(() => {
    const long = document.querySelector('#long');
    if (long) long.textContent = 'She said "no" and went. \u00ad'.repeat(800_000);
    const start = performance.now();
    pageScript.extractArticle(document);
    return performance.now() - start;
  });
  expect(time).toBeLessThan(BOUND);
});

test('text in an open shadow root is read in its place', async ({ showHtml }) => {
  const page = await showHtml(
    `<!doctype html><title>A road</title><article><h1>A road</h1><story-body><template shadowrootmode="open">${BODY}</template></story-body></article>`,
  );
  const text = await page.evaluate(() => pageScript.extractArticle(document)?.article.text);
  expect(text?.split('\n\n')).toHaveLength(3);
});
