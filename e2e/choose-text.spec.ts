/** A page that is no article, or not taken for one: the user says what is to be read. */
import { expect, test } from './fixtures.ts';
import { message } from './messages.ts';
import { findingsIn, openQuote, see } from './panel-reading.ts';
import { HOST } from './site.ts';

const QUOTE = '“The tide tables were printed upside down,”';

/** Nothing in it is long enough for an article. */
const PAGE = `<!doctype html><html lang="en"><title>Harbour notes</title>
<ul><li><a href="/1">Ferries</a></li><li><a href="/2">Fog</a></li></ul>
<div id="note">Short note. ${QUOTE} said Ida Moll.</div>
<div id="other">“We sail at noon,” Tomas Anker said.</div>`;

test('the selected text is read, and shown on the page', async ({ onrecord, site }) => {
  site.add('/notes', PAGE);
  const tab = await onrecord.openTab(`${HOST}/notes`);
  const panel = await onrecord.openPanel();
  await see(panel, message('noArticleTitle'));
  await panel.press(message('readSelection'));
  await see(panel, message('nothingSelectedTitle'));

  await tab.evaluate(() => {
    const text = document.querySelector('#note')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, text.textContent?.length ?? 0, text, 12);
  });
  await panel.press(message('readSelection'));
  await see(panel, message('fromSelection'));
  const { article, quotes } = await findingsIn(panel);
  expect(article.title).toBe('Harbour notes');
  expect(quotes.map(({ text, name }) => [text, name])).toEqual([[QUOTE, ['Ida Moll']]]);
  expect(await panel.text()).not.toContain(message('savePage'));

  // The words are still known when the selection is gone.
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  await openQuote(panel, QUOTE);
  await tab.waitFor(
    (words) =>
      [...CSS.highlights.values()].some((each) => [...each].map(String).join('') === words),
    QUOTE,
  );
});

test('the whole page is read, and can be saved', async ({ onrecord, site }) => {
  site.add('/notes', PAGE);
  await onrecord.openTab(`${HOST}/notes`);
  const panel = await onrecord.openPanel();
  await see(panel, message('noArticleTitle'));
  await panel.press(message('readWholePage'));
  await see(panel, message('fromWholePage'));
  const { quotes } = await findingsIn(panel);
  expect(quotes.map(({ name }) => name)).toEqual([['Ida Moll'], ['Tomas Anker']]);
  await panel.press(message('savePage'));
  await panel.waitFor(() => document.querySelector('.saved') !== null);
});

test('a page without any text has none to read', async ({ onrecord, site }) => {
  site.add('/picture', '<!doctype html><title>Picture</title><img alt="">');
  await onrecord.openTab(`${HOST}/picture`);
  const panel = await onrecord.openPanel();
  await panel.press(message('readWholePage'));
  await see(panel, message('noTextTitle'));
});
