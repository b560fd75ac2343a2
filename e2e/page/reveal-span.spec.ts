import { expect, test } from './page-test.ts';

const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, index) =>
    `<p>Paragraph ${index} of the long report on the dykes of Moorland, which were inspected by hand in the spring.</p>`,
);
const ARTICLE = `<!doctype html><html lang="en"><title>The dykes of Moorland</title>
<body style="color:#ddd;background:#111"><article><h1>The dykes of Moorland</h1>${PARAGRAPHS.join('\n')}</article>`;
const WORDS = 'Paragraph 50 of the long report';

test('the words are scrolled into view and highlighted, and the DOM stays as it was', async ({
  showHtml,
}) => {
  const page = await showHtml(ARTICLE);
  const before = await page.content();
  const revealed = await page.evaluate((words) => {
    const reader = pageScript.createPageReader(document);
    const start = reader.extractArticle({ part: 'article' })?.text.indexOf(words) ?? -1;
    return reader.revealSpan({ span: { start, end: start + words.length }, text: words });
  }, WORDS);
  expect(revealed).toBe(true);
  await expect(page.getByText(WORDS)).toBeInViewport();
  const marked = await page.evaluate(() =>
    [...CSS.highlights].map(([name, ranges]) => [name, ...[...ranges].map(String)]),
  );
  expect(marked).toEqual([['onrecord-reveal', WORDS]]);
  expect(await page.content()).toBe(before);
});

test('undoing takes our highlight and style off and leaves those of the page', async ({
  showHtml,
}) => {
  const page = await showHtml(ARTICLE);
  const left = await page.evaluate((words) => {
    CSS.highlights.set('of-the-page', new Highlight());
    document.adoptedStyleSheets.push(new CSSStyleSheet());
    const extraction = pageScript.extractArticle(document);
    const start = extraction?.article.text.indexOf(words) ?? -1;
    const undo = extraction && pageScript.revealSpan(extraction.map, { start, end: start + 9 });
    const during = [CSS.highlights.size, document.adoptedStyleSheets.length];
    undo?.();
    return [...during, ...CSS.highlights.keys(), document.adoptedStyleSheets.length];
  }, WORDS);
  expect(left).toEqual([2, 2, 'of-the-page', 1]);
});

test('without motion if the reader asks for none', async ({ showHtml, page: blank }) => {
  await blank.emulateMedia({ reducedMotion: 'reduce' });
  const page = await showHtml(ARTICLE);
  const top = await page.evaluate((words) => {
    const extraction = pageScript.extractArticle(document);
    const start = extraction?.article.text.indexOf(words) ?? -1;
    if (extraction) pageScript.revealSpan(extraction.map, { start, end: start + words.length });
    return scrollY;
  }, WORDS);
  expect(top).toBeGreaterThan(0);
});

test('the words are found again after the page has changed around them, and not if they are gone', async ({
  showHtml,
}) => {
  const page = await showHtml(ARTICLE);
  const revealed = await page.evaluate((words) => {
    const reader = pageScript.createPageReader(document);
    const start = reader.extractArticle({ part: 'article' })?.text.indexOf(words) ?? -1;
    const reveal = () =>
      reader.revealSpan({ span: { start, end: start + words.length }, text: words });
    const article = document.querySelector('article');
    if (article) article.innerHTML = article.innerHTML.replace('<p>', '<p>A new first line. ');
    const moved = reveal();
    if (article) article.innerHTML = article.innerHTML.replace(words, 'Words');
    return [moved, reveal()];
  }, WORDS);
  expect(revealed).toEqual([true, false]);
});
