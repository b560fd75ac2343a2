import type { Page } from 'playwright/test';

import { expect, test } from './page-test.ts';

const PAGE = `<!doctype html><html lang="en"><title>The crane</title>
<nav id="menu"><a href="/">Home</a> <a href="/news">News</a></nav>
<article id="article"><h1>The crane</h1>
<p id="first">The crane was painted <b id="bold">red in May</b>, said Ida Moll.</p>
<p id="hidden" style="display:none">Nobody sees this line.</p>
<p id="second">It had been<br id="break">grey since the war.</p>
<p id="third">“Nobody likes grey,” she said.</p></article>
<aside id="aside">More cranes</aside>
<story-box><template shadowrootmode="open"><p id="inner">A crane in <i>its own tree</i>.</p><slot></slot></template><p id="slotted">And one put into it.</p></story-box>
<input value="typed">`;

/** A place: an element, and how many of its children or, with `text`, of the characters of its first text are before it. */
type End = [selector: string, offset: number, kind?: 'text'];

/** Selects from one place to the other, which may come before it, and reads what is selected. */
async function select(page: Page, from: End, to: End) {
  return page.evaluate(
    ([first, last]) => {
      const find = ([selector, offset, kind]: typeof first): [Node, number] => {
        const roots = [
          document,
          ...[...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? []),
        ];
        const element = roots.map((root) => root.querySelector(selector)).find(Boolean);
        const node = kind === 'text' ? element?.firstChild : element;
        if (!node) throw new Error(selector);
        return [node, offset];
      };
      getSelection()?.setBaseAndExtent(...find(first), ...find(last));
      const extraction = pageScript.extractPart(document, 'selection');
      if (!extraction) return null;
      const { text } = extraction.article;
      const ranges = pageScript.rangesOf(extraction.map, { start: 0, end: text.length });
      return { text, shown: ranges.join('') };
    },
    [from, to] as const,
  );
}

const CASES: [name: string, from: End, to: End, text: string | null][] = [
  ['part of a text', ['#first', 4, 'text'], ['#first', 9, 'text'], 'crane'],
  ['backwards', ['#first', 9, 'text'], ['#first', 4, 'text'], 'crane'],
  [
    'paragraphs that it cuts',
    ['#first', 4, 'text'],
    ['#second', 6, 'text'],
    'crane was painted red in May, said Ida Moll.\n\nIt had',
  ],
  ['ends in elements', ['#first', 1], ['#first', 2], 'red in May'],
  [
    'ends between paragraphs',
    ['#article', 0],
    ['#second', 0],
    'The crane\n\nThe crane was painted red in May, said Ida Moll.',
  ],
  ['ends in a line break', ['#break', 0], ['#third', 0], 'grey since the war.'],
  ['an end at a line break', ['#second', 3, 'text'], ['#second', 2], 'had been'],
  [
    'both lines around a line break',
    ['#second', 0],
    ['#second', 3],
    'It had been\ngrey since the war.',
  ],
  ['ends in hidden text', ['#hidden', 7, 'text'], ['#second', 2, 'text'], 'It'],
  ['hidden text alone', ['#hidden', 0, 'text'], ['#hidden', 6, 'text'], null],
  [
    'text across the border of the article',
    ['#third', 1, 'text'],
    ['#aside', 4, 'text'],
    'Nobody likes grey,” she said.\n\nMore',
  ],
  ['nothing', ['#first', 4, 'text'], ['#first', 4, 'text'], null],
  ['white space alone', ['#first', 3, 'text'], ['#first', 4, 'text'], null],
  ['text in a shadow root', ['#inner', 2, 'text'], ['#inner', 2], 'crane in its own tree'],
  [
    'text from outside a shadow root into it',
    ['#aside', 5, 'text'],
    ['#inner', 7, 'text'],
    'cranes\n\nA crane',
  ],
];

for (const [name, from, to, text] of CASES) {
  test(`selected: ${name}`, async ({ showHtml }) => {
    const selected = await select(await showHtml(PAGE), from, to);
    expect(selected?.text ?? null).toBe(text);
    // The words are where the map says.
    expect(selected?.shown).toBe(text?.replaceAll('\n', ''));
  });
}

test('the whole page is all the text that it shows but its menus, with the title of the page', async ({
  showHtml,
}) => {
  const page = await showHtml(PAGE);
  const article = await page.evaluate(() => pageScript.extractPart(document, 'page')?.article);
  expect(article?.title).toBe('The crane');
  expect(article?.text.split('\n\n')).toEqual([
    'The crane',
    'The crane was painted red in May, said Ida Moll.',
    'It had been\ngrey since the war.',
    '“Nobody likes grey,” she said.',
    'More cranes',
    'A crane in its own tree.',
    'And one put into it.',
  ]);
});

test('a page that shows no text has none', async ({ showHtml }) => {
  const page = await showHtml('<!doctype html><title>Picture</title><img alt="">');
  expect(await page.evaluate(() => pageScript.extractPart(document, 'page'))).toBeNull();
});
