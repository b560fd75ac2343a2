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
  'names that every object has': `<title>A road</title><div id="__proto__" class="constructor toString"><form name="constructor" id="hasOwnProperty"></form><article id="prototype" itemprop="valueOf" data-testid="__proto__"><h1>A road</h1>${BODY}</article></div>`,
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

/** What fills a page up, inside it, because a million nodes cannot be sent to it. */
const CROWDS: Record<string, () => void> = {
  'a million nodes': () => {
    const list = document.createElement('ul');
    for (let index = 0; index < 500_000; index++) {
      const item = document.createElement('li');
      item.textContent = `Entry ${index}, of no interest to anybody at all.`;
      list.append(item);
    }
    document.body.append(list);
  },
  'a text of twenty megabytes': () => {
    const long = document.createElement('p');
    long.textContent = 'She said "no" and went. \u00ad'.repeat(800_000);
    document.querySelector('article')?.append(long);
  },
  'twenty megabytes of markup': () => {
    const div = document.createElement('div');
    div.innerHTML =
      '<div class="a b c" data-x="yes"><p>Some <b>words</b> of <i>no</i> <a href="#">interest</a>.</p></div>\n'.repeat(
        200_000,
      );
    document.querySelector('article')?.append(div);
  },
  // Chromium itself cannot lay out ten thousand.
  'two thousand elements in one another': () => {
    const outer = document.createElement('div');
    let inner = outer;
    for (let depth = 0; depth < 2000; depth++) {
      const next = document.createElement('div');
      next.append('deep');
      inner.append(next);
      inner = next;
    }
    document.body.append(outer);
  },
  'frames in frames, fifty deep': () => {
    let inner = document;
    for (let depth = 0; depth < 50; depth++) {
      const frame = inner.createElement('iframe');
      inner.body.append(frame);
      inner = frame.contentDocument ?? inner;
    }
  },
  'ten thousand block quotes': () => {
    const quote =
      '<blockquote>We counted the boats in the morning — <cite>Ida Moll</cite></blockquote>';
    document.querySelector('article')?.insertAdjacentHTML('beforeend', quote.repeat(10_000));
  },
  'a change at every turn': () => {
    const mark = document.createElement('p');
    document.body.append(mark);
    let count = 0;
    const change = () => void (mark.textContent = `${++count}`);
    new MutationObserver(() => queueMicrotask(() => count % 100 && change())).observe(mark, {
      childList: true,
    });
    setInterval(change, 0);
    const paint = () => {
      document.querySelector('article')?.toggleAttribute('data-painted');
      requestAnimationFrame(paint);
    };
    paint();
  },
};

for (const [name, crowd] of Object.entries(CROWDS)) {
  test(`a page with ${name} gives its article in bounded time`, async ({ showHtml }) => {
    const page = await showHtml(`<!doctype html><title>A road</title><article>${BODY}</article>`);
    await page.evaluate(crowd);
    const { time, text, isUnharmed } = await page.evaluate(() => {
      const before = document.documentElement.outerHTML;
      const start = performance.now();
      const article = pageScript.extractArticle(document)?.article.text ?? '';
      return {
        time: performance.now() - start,
        text: article.split('\n\n').slice(0, 3).join('\n\n'),
        isUnharmed: document.documentElement.outerHTML === before,
      };
    });
    expect(time).toBeLessThan(BOUND);
    expect(text).toMatch(
      /^The mayor of Upper Hallin.*\n\n“They were blunt,”.*\n\nIt joins.*notes\.$/u,
    );
    expect(isUnharmed).toBe(true);
  });
}

/** Puts an element into the page for each name that `object` and its prototypes have. */
function nameElements([where, tag]: [where: string, tag: string]): void {
  const parent = document.querySelector(where);
  const names = new Set<string>();
  const start: object = where === 'form' ? document.createElement('form') : document;
  for (let at: unknown = start; at instanceof Object; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  const elements = Array.from(names, (name) => {
    const element = document.createElement(tag);
    element.setAttribute('name', name);
    return element;
  });
  parent?.append(...elements);
}

const NAMED: Record<string, [where: string, tag: string]> = {
  'a form with a field for each name that a form has': ['form', 'input'],
  'a picture for each name that a document has': ['body', 'img'],
  'a form for each name that a document has': ['body', 'form'],
};

for (const [name, naming] of Object.entries(NAMED)) {
  test(`${name} does not keep the article from being read and shown`, async ({ showHtml }) => {
    const page = await showHtml(
      `<!doctype html><title>A road</title><body><form><article><h1>A road</h1>${BODY}</article>Some text of the form itself.</form>`,
    );
    await page.evaluate(nameElements, naming);
    const result = await page.evaluate(() => {
      const html = Document.prototype.querySelector.call(document, ':root');
      const before = html?.outerHTML;
      const extraction = pageScript.extractArticle(document);
      const text = extraction?.article.text ?? '';
      const start = text.indexOf('blunt');
      const undo = extraction && pageScript.revealSpan(extraction.map, { start, end: start + 5 });
      undo?.();
      return {
        text,
        title: extraction?.article.title,
        isShown: undo !== null,
        isUnharmed: html?.outerHTML === before,
      };
    });
    expect(result.text.split('\n\n').slice(0, 3).join(' ')).toMatch(/^The mayor.*notes\.$/u);
    expect(result).toMatchObject({ title: 'A road', isShown: true, isUnharmed: true });
  });
}

test('text in an open shadow root is read in its place', async ({ showHtml }) => {
  const page = await showHtml(
    `<!doctype html><title>A road</title><article><h1>A road</h1><story-body><template shadowrootmode="open">${BODY}</template></story-body></article>`,
  );
  const text = await page.evaluate(() => pageScript.extractArticle(document)?.article.text);
  expect(text?.split('\n\n')).toHaveLength(3);
});
