import type { Page } from 'playwright/test';

import { expect, test } from './page-test.ts';

const LINES = [
  'The lock keepers of Oster went back to work on Monday, after eleven days on which no barge passed the town.',
  '“We have what we asked for,” their speaker, Lene Marsk, told the crews who had waited at the gates since Friday.',
  'The water board had offered a shift less each week, and to mend the roof of the keepers’ house before the winter.',
];
const paragraphs = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><title>Locks open again</title><nav id="menu"><a href="/">Home</a></nav>${body}`;
const ARTICLE = pageOf(
  `<article><h1>Locks open again</h1><div id="body">${paragraphs(LINES)}</div></article>`,
);

const MORE =
  'The first barge to pass was the Wilhelmine, with gravel, whose skipper sounded the horn three times at the upper gate.';

/** Longer than it takes to notice a change, in ms. */
const NOTICED = 2500;

/** What is seen of a watch in the page. */
interface Watched {
  /** How often the page was read. */
  looks: number;
  /** The texts that were read because a change was told; `null` for no article. */
  told: (string | null)[];
  titles: (string | undefined)[];
}

declare global {
  /** Set by {@link watch}. */
  var watched: Watched & { stop(): void };
}

/** Watches as the panel does: what is told is read at once. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const reader = pageScript.createPageReader(document);
    reader.extractArticle({ part: 'article' });
    const open = new AbortController();
    const seen: Watched = { looks: 0, told: [], titles: [] };
    globalThis.watched = Object.assign(seen, { stop: () => open.abort() });
    const look = () => {
      seen.looks++;
      return reader.look('article');
    };
    void (async () => {
      for await (const _ of pageScript.watchPage(document, look, open.signal)) {
        const article = reader.extractArticle({ part: 'article' });
        seen.told.push(article?.text ?? null);
        seen.titles.push(article?.title);
      }
    })();
  });
  // The first look makes up for what happened since the panel read the page.
  await page.waitForFunction(() => watched.looks > 0);
}

/** Waits until a change was told, and returns the text that was read then. */
async function nextTold(page: Page): Promise<string | null> {
  await page.waitForFunction(() => watched.told.length > 0);
  return page.evaluate(() => watched.told.splice(0).at(-1) ?? null);
}

test('text that a button adds is told', async ({ showHtml }) => {
  const page = await showHtml(ARTICLE);
  await watch(page);
  await page.evaluate((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    document.querySelector('#body')?.append(paragraph);
  }, MORE);
  expect(await nextTold(page)).toBe([...LINES, MORE].join('\n\n'));
});

for (const [how, hide, show] of [
  ['class', 'class="folded"', (it: Element) => it.removeAttribute('class')],
  ['hidden attribute', 'hidden', (it: Element) => it.removeAttribute('hidden')],
  ['style', 'style="display:none"', (it: Element) => it.removeAttribute('style')],
] as const) {
  test(`text that a changed ${how} reveals is told`, async ({ showHtml }) => {
    const page = await showHtml(
      pageOf(
        `<style>.folded{display:none}</style><article><h1>Locks open again</h1>${paragraphs(LINES)}<p id="more" ${hide}>${MORE}</p></article>`,
      ),
    );
    await watch(page);
    await page.locator('#more').evaluate(show);
    expect(await nextTold(page)).toBe([...LINES, MORE].join('\n\n'));
  });
}

test('text in a shadow root is followed too', async ({ showHtml }) => {
  const page = await showHtml(
    pageOf(
      `<article><h1>Locks open again</h1><story-body><template shadowrootmode="open"><div>${paragraphs(LINES)}</div></template></story-body></article>`,
    ),
  );
  await watch(page);
  await page.evaluate((line) => {
    const body = document.querySelector('story-body')?.shadowRoot?.querySelector('div');
    body?.append(Object.assign(document.createElement('p'), { textContent: line }));
  }, MORE);
  expect(await nextTold(page)).toBe([...LINES, MORE].join('\n\n'));
});

test('another article at another address is told once it is there', async ({ showHtml }) => {
  const page = await showHtml(ARTICLE);
  await watch(page);
  await page.evaluate(async (line) => {
    history.pushState(null, '', '/barge');
    // The old article stays until the new one is loaded.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    document.querySelector('article')?.remove();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const article = document.createElement('article');
    article.innerHTML = `<h1>Barge passes</h1>${`<p>${line}</p>`.repeat(1)}<p>Its crew of two had waited for nine days and was out of coffee, as the skipper said.</p>`;
    document.body.append(article);
    document.title = 'Barge passes';
  }, MORE);
  expect(await nextTold(page)).toContain(MORE);
  expect(await page.evaluate(() => watched.titles)).toEqual(['Barge passes']);
});

test('a place in the same page is no other page', async ({ showHtml }) => {
  const page = await showHtml(ARTICLE);
  await watch(page);
  await page.evaluate(() => void (location.hash = 'body'));
  await page.waitForTimeout(NOTICED);
  expect(await page.evaluate(() => watched.told)).toEqual([]);
});

test('a post that is put above the others is told', async ({ showHtml }) => {
  const posts = LINES.map(
    (line) => `<article class="post"><h3>On Monday</h3><p>${line}</p></article>`,
  );
  const page = await showHtml(
    pageOf(`<main><h1>Locks open again: as it happens</h1>${posts.join('')}</main>`),
  );
  await watch(page);
  await page.evaluate((line) => {
    const post = document.createElement('article');
    post.className = 'post';
    post.innerHTML = `<h3>Just now</h3><p>${line}</p>`;
    document.querySelector('.post')?.before(post);
  }, MORE);
  expect(await nextTold(page)).toContain(MORE);
});

test('an article that comes after the page is told', async ({ showHtml }) => {
  const page = await showHtml(pageOf('<div id="app"><p>Loading</p></div>'));
  await watch(page);
  await page.evaluate(async (html) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const app = document.querySelector('#app');
    if (app) app.innerHTML = `<article><h1>Locks open again</h1>${html}</article>`;
  }, paragraphs(LINES));
  expect(await nextTold(page)).toBe(LINES.join('\n\n'));
});

test('an article that is gone is told only after it could have come back', async ({ showHtml }) => {
  const page = await showHtml(ARTICLE);
  await watch(page);
  await page.evaluate(() => document.querySelector('article')?.remove());
  await page.waitForTimeout(NOTICED);
  expect(await page.evaluate(() => watched.told)).toEqual([]);
  expect(await nextTold(page)).toBeNull();
});

test('the article in view is the one that is read where the next is added below', async ({
  showHtml,
}) => {
  const long = Array.from({ length: 8 }, () => LINES).flat();
  const page = await showHtml(
    pageOf(`<article><h1>Locks open again</h1>${paragraphs(long)}</article>`),
  );
  await watch(page);
  await page.evaluate(
    (html) => {
      const next = document.createElement('article');
      next.innerHTML = `<h1>Barge passes the town</h1>${html}`;
      document.body.append(next);
      next.scrollIntoView();
      history.replaceState(null, '', '/barge');
    },
    paragraphs(Array.from({ length: 12 }, () => MORE)),
  );
  expect(await nextTold(page)).toBe(Array.from({ length: 12 }, () => MORE).join('\n\n'));
  expect(await page.evaluate(() => watched.titles)).toEqual(['Barge passes the town']);
});

test('changes around the text are not told', async ({ showHtml }) => {
  const page = await showHtml(ARTICLE);
  await watch(page);
  await page.evaluate(() => {
    document.querySelector('article')?.prepend(document.createElement('iframe'));
    document.querySelector('#body')?.classList.add('read');
    document.querySelector('#menu')?.append('The weather: rain');
  });
  await page.waitForFunction(() => watched.looks > 1);
  expect(await page.evaluate(() => watched.told)).toEqual([]);
});

test('nothing observes the page before it is watched, and nothing after', async ({ showHtml }) => {
  const page = await showHtml(ARTICLE);
  await page.evaluate(() => {
    const running = new Set<unknown>();
    Object.assign(globalThis, { running });
    class Counted extends MutationObserver {
      override observe(target: Node, options?: MutationObserverInit) {
        // Playwright observes the document itself.
        if (target !== document) running.add(this);
        super.observe(target, options);
      }
      override disconnect() {
        running.delete(this);
        super.disconnect();
      }
    }
    const { setInterval: start, clearInterval: end } = globalThis;
    Object.assign(globalThis, {
      MutationObserver: Counted,
      setInterval: (work: () => void, time: number) => {
        const timer = start(work, time);
        running.add(timer);
        return timer;
      },
      clearInterval: (timer: number) => {
        running.delete(timer);
        end(timer);
      },
    });
    pageScript.createPageReader(document).extractArticle({ part: 'article' });
  });
  const running = () => page.evaluate(() => Reflect.get(globalThis, 'running').size);
  expect(await running()).toBe(0);
  await watch(page);
  // One observer, and one timer for the address.
  expect(await running()).toBe(2);
  await page.evaluate(() => watched.stop());
  expect(await running()).toBe(0);
  await page.evaluate(() => document.querySelector('#body')?.append('More'));
  await page.waitForTimeout(NOTICED);
  expect(await page.evaluate(() => watched.looks)).toBe(1);
});

test('a page that mutates with every frame is read ever more rarely, and at once when its reader acts', async ({
  showHtml,
}) => {
  const page = await showHtml(ARTICLE);
  const setActive = (isActive: boolean) =>
    page.evaluate(
      (value) => Object.defineProperty(navigator, 'userActivation', { value, configurable: true }),
      { isActive },
    );
  await setActive(false);
  await watch(page);
  await page.evaluate(() => {
    const box = document.querySelector('#body')?.appendChild(document.createElement('i'));
    const mutate = () => {
      box?.replaceChildren(document.createElement('b'));
      box?.setAttribute('style', `opacity: ${Math.random()}`);
      requestAnimationFrame(mutate);
    };
    mutate();
  });
  await page.waitForTimeout(10_000);
  // At 0, 1, 3 and 7 s, each a little later; the next would be at 15 s.
  const looks = await page.evaluate(() => watched.looks);
  expect(looks).toBeGreaterThan(1);
  expect(looks).toBeLessThanOrEqual(4);

  await setActive(true);
  await page.waitForFunction((before) => watched.looks > before, looks, { timeout: NOTICED });
});

test('a page out of sight is left alone, and read when it is back', async ({ showHtml }) => {
  const page = await showHtml(ARTICLE);
  await watch(page);
  const setHidden = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(Document.prototype, 'hidden', { get: () => value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }, hidden);
  await setHidden(true);
  await page.evaluate((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    document.querySelector('#body')?.append(paragraph);
  }, MORE);
  await page.waitForTimeout(NOTICED);
  expect(await page.evaluate(() => watched.looks)).toBe(1);
  await setHidden(false);
  expect(await nextTold(page)).toContain(MORE);
});
