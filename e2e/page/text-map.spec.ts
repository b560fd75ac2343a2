import { expect, test } from './page-test.ts';

const ARTICLE = `<!doctype html><title>On the quay</title><article><h1>On the quay</h1>
<p id="first">The crane on the south quay was painted red in May, the harbour master, Ida Moll, said on Monday morning.</p>
<p id="second">It had been grey since the war. <b>“Nobody likes grey,”</b> she said, and <a href="/x">the painters agreed</a> with her at once.</p>
<p id="third">The paint cost nine thousand crowns and is meant to last until the crane is sold, which may be soon.</p></article>`;

test('a span over several nodes gives one range, and the range gives the span back', async ({
  showHtml,
}) => {
  const page = await showHtml(ARTICLE);
  const result = await page.evaluate(() => {
    const extraction = pageScript.extractArticle(document);
    const text = extraction?.article.text ?? '';
    const start = text.indexOf('grey since');
    const span = { start, end: text.indexOf('agreed') + 'agreed'.length };
    const range = extraction && pageScript.rangeOf(extraction.map, span);
    const back = range && extraction && pageScript.spanOf(extraction.map, range);
    return { span, back, shown: range?.toString() };
  });
  expect(result.back).toEqual(result.span);
  expect(result.shown).toBe(
    'grey since the war. “Nobody likes grey,” she said, and the painters agreed',
  );
});

test('a span whose text was changed or removed has no range, the others keep theirs', async ({
  showHtml,
}) => {
  const page = await showHtml(ARTICLE);
  const shown = await page.evaluate(() => {
    const extraction = pageScript.extractArticle(document);
    const text = extraction?.article.text ?? '';
    document.querySelector('#first')?.append(' She smiled.');
    document.querySelector('#first')?.normalize();
    document.querySelector('#second b')?.remove();
    document.querySelector('#third')?.before('An advertisement.');
    return ['harbour master', 'Nobody', 'It had been', 'nine thousand'].map((words) => {
      const start = text.indexOf(words);
      const range =
        extraction && pageScript.rangeOf(extraction.map, { start, end: start + words.length });
      return range?.toString() ?? null;
    });
  });
  expect(shown).toEqual([null, null, 'It had been', 'nine thousand']);
});

test('a selection outside the article has no span', async ({ showHtml }) => {
  const page = await showHtml(ARTICLE);
  const span = await page.evaluate(() => {
    const extraction = pageScript.extractArticle(document);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1') ?? document);
    return extraction && pageScript.spanOf(extraction.map, range);
  });
  expect(span).toBeNull();
});
