/** Pages that change while the panel is open: the findings follow, and what was opened stays open. */
import { expect, test } from './fixtures.ts';
import { message } from './messages.ts';
import { findingsIn, openQuote, see } from './panel-reading.ts';
import { HOST } from './site.ts';

const FIRST = '“We have what we asked for,”';
const MORE = '“I sounded the horn three times at the upper gate,”';

const BODY = `<p>The lock keepers of Oster went back to work on Monday, after eleven days on which no barge passed the town.</p>
<p>${FIRST} their speaker, Lene Marsk, told the crews who had waited at the gates since Friday.</p>
<p>The water board had offered a shift less each week, and to mend the roof of the keepers’ house before the winter.</p>`;

const FURTHER = `<p>The first barge to pass was the Wilhelmine, with gravel. ${MORE} its skipper, Jorun Patt, said.</p>`;

const ARTICLE = `<!doctype html><html lang="en"><title>Locks open again</title>
<style>.folded { display: none }</style>
<article><h1>Locks open again</h1>${BODY}<div class="folded">${FURTHER}</div>
<button onclick="document.querySelector('.folded').className = ''">Read more</button></article>`;

/** The panel's notice of a change, up to the time. */
const UPDATED = message('pageUpdated').split('$')[0] ?? '';

test('what a button on the page reveals is read, and what was opened stays open', async ({
  onrecord,
  site,
}) => {
  site.add('/locks', ARTICLE);
  const tab = await onrecord.openTab(`${HOST}/locks`);
  const panel = await onrecord.openPanel();
  expect((await findingsIn(panel)).quotes).toHaveLength(1);
  await openQuote(panel, FIRST);
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.quote > button')?.focus());
  const before = await focused();
  expect(before).toContain(FIRST);

  await tab.press('Read more');
  await see(panel, MORE);
  await see(panel, UPDATED);
  expect((await findingsIn(panel)).quotes).toHaveLength(2);
  const open = await panel.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('li.quote-open'),
      ({ innerText }) => innerText,
    ),
  );
  expect(open).toHaveLength(1);
  expect(open[0]).toContain(FIRST);
  expect(await focused()).toBe(before);
});

test('another article in the same page is read, and is not the one that was saved', async ({
  onrecord,
  site,
}) => {
  site.add('/locks', ARTICLE);
  const tab = await onrecord.openTab(`${HOST}/locks`);
  const panel = await onrecord.openPanel();
  await findingsIn(panel);
  await panel.press(message('savePage'));
  await panel.waitFor(() => document.querySelector('.saved') !== null);

  await tab.evaluate((html) => {
    history.pushState(null, '', '/barge');
    document.title = 'Barge passes the town';
    document.body.innerHTML = `<article><h1>Barge passes the town</h1>${html}</article>`;
  }, FURTHER.replace('with gravel.', 'with gravel, after nine days of waiting below the town.').repeat(3));
  await see(panel, MORE);
  await see(panel, 'Barge passes the town');
  expect(await panel.text()).not.toContain(FIRST);
  await see(panel, message('savePage'));
  expect((await findingsIn(panel)).article.title).toBe('Barge passes the town');
});

test('an article that comes after the page is read when it is there', async ({
  onrecord,
  site,
}) => {
  site.add('/late', '<!doctype html><html lang="en"><title>Locks</title><div id="app"></div>');
  const tab = await onrecord.openTab(`${HOST}/late`);
  const panel = await onrecord.openPanel();
  await see(panel, message('noArticleTitle'));
  await tab.evaluate((html) => {
    const app = document.querySelector('#app');
    if (app) app.innerHTML = `<article><h1>Locks open again</h1>${html}</article>`;
  }, BODY);
  await see(panel, FIRST);
  expect(await panel.text()).not.toContain(message('noArticleTitle'));
});

test('a page that is gone is said to be gone, and the next one is offered', async ({
  onrecord,
  site,
  browserUnderTest,
}) => {
  site.add('/locks', ARTICLE);
  site.add('/next', ARTICLE.replace(FIRST, '“It will do,”'));
  const tab = await onrecord.openTab(`${HOST}/locks`);
  const panel = await onrecord.openPanel();
  await findingsIn(panel);
  await tab.evaluate((address) => void setTimeout(() => (location.href = address)), `${HOST}/next`);
  await see(panel, message('pageGoneTitle'));
  expect(await panel.text()).toContain(FIRST);

  await panel.press(message('readThisPage'));
  // Firefox takes the permission back when a tab goes anywhere.
  const there = browserUnderTest === 'firefox' ? message('notReadableTitle') : '“It will do,”';
  await see(panel, there);
  expect(await panel.text()).not.toContain(FIRST);
});
