import { expect, pageFile, pageNames, test } from './page-test.ts';

for (const name of pageNames()) {
  test(`${name} gives its article or none, with every character on the page`, async ({
    showHtml,
  }) => {
    const page = await showHtml(pageFile(name, 'source.html') ?? '');
    const before = await page.content();
    const result = await page.evaluate(() => {
      const extraction = pageScript.extractArticle(document);
      if (!extraction) return null;
      const { article, map } = extraction;
      const elsewhere: string[] = [];
      for (let start = 0; start < article.text.length; start++) {
        const character = article.text[start] ?? '';
        const [range] = pageScript.rangesOf(map, { start, end: start + 1 });
        const shown = range?.toString().replace(/\s/u, ' ') ?? '\n';
        if (shown !== character) elsewhere.push(`${start}: ${shown} for ${character}`);
      }
      return { article, elsewhere };
    });

    const text = pageFile(name, 'article.txt')?.trimEnd() ?? null;
    expect(result?.article.text ?? null).toBe(text);
    if (result) {
      const { url, text: whole, blockQuotes, ...metadata } = result.article;
      expect(metadata).toEqual(JSON.parse(pageFile(name, 'metadata.json') ?? '{}'));
      const quoted = blockQuotes.map(({ span, author, platform }) => ({
        words: whole.slice(span.start, span.end),
        author: author && whole.slice(author.start, author.end),
        platform,
      }));
      expect(quoted).toEqual(JSON.parse(pageFile(name, 'block-quotes.json') ?? '[]'));
      expect(url).toBe(page.url());
      expect(result.elsewhere).toEqual([]);
    }
    expect(await page.content()).toBe(before);
  });
}
