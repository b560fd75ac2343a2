/** What pages say of their articles, and what is made of it. */
import type { Page } from 'playwright/test';

import type { Article } from '../../src/core/article/article.ts';
import { expect, test } from './page-test.ts';

const BODY = `<p>The mayor of Upper Hallin, Jon Aske, opened the new road on Saturday with a pair of borrowed scissors.</p>
<p>“They were blunt,” he told the guests, “and so is the bill.” The road cost twice what the council had agreed to.</p>
<p>It joins the two halves of the town, which the river has kept apart since the flood of 1953, as the archive notes.</p>`;

/** Shows an article with `head` in its head, `above` and `below` its body. */
function pageWith(head: string, above = '', below = ''): string {
  return `<!doctype html><title>A road for Hallin</title>${head}<article><h1>A road for Hallin</h1>${above}${BODY}${below}</article>`;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

function read(page: Page) {
  return page.evaluate(() => pageScript.extractArticle(document)?.article ?? null);
}

const road = { '@type': 'NewsArticle', headline: 'A road for Hallin', author: 'Ida Moll' };
const other = { '@type': 'NewsArticle', headline: 'The ferry is sold', author: 'Siv Tange' };

const CASES: Record<string, [html: string, expected: Partial<Article>]> = {
  'the description of the address is taken among several': [
    pageWith(
      jsonLd([
        { ...other, url: 'https://page.test/ferry' },
        { ...road, url: '/article' },
      ]),
    ),
    { byline: ['Ida Moll'] },
  ],
  'the description of the headline is taken where none gives the address': [
    pageWith(jsonLd([other, road])),
    { byline: ['Ida Moll'] },
  ],
  'a graph is searched for the article and for those it refers to': [
    pageWith(
      jsonLd({
        '@graph': [
          { '@type': 'WebPage' },
          { ...road, author: { '@id': '#ida' }, publisher: { '@id': '#paper' } },
          { '@type': 'Person', '@id': '#ida', name: 'Ida Moll' },
          { '@type': 'Organization', '@id': '#paper', name: 'Hallin Post' },
        ],
      }),
    ),
    { byline: ['Ida Moll'], publisher: 'Hallin Post' },
  ],
  'broken JSON is passed over': [
    pageWith(`<script type="application/ld+json">{{{[</script>${jsonLd(road)}`),
    { byline: ['Ida Moll'] },
  ],
  'a day that is still to come is not when an article was published': [
    pageWith(
      `${jsonLd({ ...road, datePublished: '2999-01-01' })}<meta property="article:published_time" content="2024-05-02T08:00:00Z">`,
    ),
    { published: '2024-05-02T08:00:00Z' },
  ],
  'the section is the described one': [
    pageWith(jsonLd({ ...road, articleSection: 'Roads' })),
    { section: 'Roads' },
  ],
  'the section is that of a tag': [
    pageWith('<meta property="article:section" content="Roads">'),
    { section: 'Roads' },
  ],
  'the section is the last step of the breadcrumbs': [
    pageWith('', '<nav class="breadcrumbs"><a href="/">Home</a> <a href="/roads">Roads</a></nav>'),
    { section: 'Roads' },
  ],
  'a date keeps its zone': [
    pageWith(jsonLd({ ...road, datePublished: '2024-05-03T09:00:00-04:00' })),
    { published: '2024-05-03T09:00:00-04:00' },
  ],
  'the title has no name of the site': [
    '<!doctype html><title>A road for Hallin – Hallin Post</title><meta property="og:site_name" content="Hallin Post"><article>' +
      `${BODY}</article>`,
    { title: 'A road for Hallin', publisher: 'Hallin Post' },
  ],
  'a line below the headline names the author': [
    pageWith('', '<div>By Ida Moll</div>'),
    { byline: ['Ida Moll'] },
  ],
  'a line at the end signs the article': [
    pageWith('', '', '<p>Text: Ida Moll</p>'),
    { byline: ['Ida Moll'] },
  ],
  'fields too long to be read are left out': [
    pageWith(
      `<link rel="canonical" href="https://page.test/${'a'.repeat(20_000)}"><meta property="og:site_name" content="${'n'.repeat(20_000)}"><meta property="article:section" content="${'s'.repeat(20_000)}"><meta name="author" content="${'A'.repeat(20_000)}"><meta name="language" content="en${'-abc'.repeat(5000)}">`,
    ),
    { canonical: null, publisher: null, section: null, byline: [] },
  ],
};

for (const [name, [html, expected]] of Object.entries(CASES)) {
  test(`metadata: ${name}`, async ({ showHtml }) => {
    expect(await read(await showHtml(html))).toMatchObject(expected);
  });
}
