import { expect, pageFile, pageNames, test } from './page-test.ts';

const ARTICLE = `<!doctype html><title>On the quay</title><article><h1>On the quay</h1>
<p id="first">The crane on the south quay was painted red in May, the harbour master, Ida Moll, said on Monday morning.</p>
<p id="second">It had been grey since the war. <b>“Nobody likes grey,”</b> she said, and <a href="/x">the painters agreed</a> with her at once.</p>
<p id="third">The paint cost nine thousand crowns and is meant to last until the crane is sold, which may be soon.</p></article>`;

test('a span over several nodes gives a range in each, and together they give the span back', async ({
  showHtml,
}) => {
  const page = await showHtml(ARTICLE);
  const result = await page.evaluate(() => {
    const extraction = pageScript.extractArticle(document);
    const text = extraction?.article.text ?? '';
    const start = text.indexOf('grey since');
    const span = { start, end: text.indexOf('agreed') + 'agreed'.length };
    const ranges = extraction ? pageScript.rangesOf(extraction.map, span) : [];
    const all = ranges[0]?.cloneRange();
    const last = ranges.at(-1);
    if (last) all?.setEnd(last.endContainer, last.endOffset);
    const back = extraction && all && pageScript.spanOf(extraction.map, all);
    return { span, back, shown: ranges.map(String) };
  });
  expect(result.back).toEqual(result.span);
  expect(result.shown).toEqual([
    'grey since the war. ',
    '“Nobody likes grey,”',
    ' she said, and ',
    'the painters agreed',
  ]);
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
      const span = { start, end: start + words.length };
      return extraction && pageScript.rangesOf(extraction.map, span).join('');
    });
  });
  expect(shown).toEqual(['', '', 'It had been', 'nine thousand']);
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

for (const name of pageNames().filter((each) => pageFile(each, 'article.txt') !== null)) {
  test(`any span of the page ${name} has ranges that show its words and give it back`, async ({
    showHtml,
  }) => {
    const page = await showHtml(pageFile(name, 'source.html') ?? '');
    const wrong = await page.evaluate(() => {
      const extraction = pageScript.extractArticle(document);
      if (!extraction) return ['no article'];
      const { article, map } = extraction;
      const unseen = /[\s\u0085\u00ad\u200b\u2060\ufeff]+/gu;
      // The same numbers in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator
      let seed = 1;
      const random = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % below;
      };
      const problems: string[] = [];
      for (let count = 0; count < 500; count++) {
        const from = random(article.text.length);
        const to = from + 1 + random(Math.min(400, article.text.length - from));
        // A break at an end is on no node of the page.
        const words = article.text.slice(from, to).replace(/^\n+|\n+$/gu, '');
        const start = from + article.text.slice(from, to).search(/[^\n]|$/u);
        const ranges = pageScript.rangesOf(map, { start: from, end: to });
        const all = ranges[0]?.cloneRange();
        const last = ranges.at(-1);
        if (last) all?.setEnd(last.endContainer, last.endOffset);
        const back = all ? pageScript.spanOf(map, all) : null;
        const isFound = back?.start === start && back.end === start + words.length;
        const isShown = ranges.join('').replace(unseen, '') === words.replace(unseen, '');
        if (!isShown || isFound === (words === ''))
          problems.push(`${from}–${to}: ${back?.start}–${back?.end} ${words}`);
      }
      return problems;
    });
    expect(wrong).toEqual([]);
  });
}
