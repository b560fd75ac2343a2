/** A journalist opens an article, clicks Onrecord, and sees who says what and where it comes from. */
import { expect, test } from './fixtures.ts';
import { message } from './messages.ts';
import { findingsIn, loadDemonstration, openQuote, see } from './panel-reading.ts';
import { HOST } from './site.ts';

test('an empty corpus is one click away from the demonstration, and every finding shows its evidence', async ({
  onrecord,
}) => {
  const tab = await onrecord.openTab(`${HOST}/article`);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);

  const panel = await onrecord.openPanel();
  await see(panel, message('emptyCorpusTitle'));
  const unmatched = await findingsIn(panel);
  expect(unmatched.quotes.length).toBeGreaterThan(8);
  expect(unmatched.quotes.flatMap(({ matches }) => matches)).toEqual([]);

  const findings = await loadDemonstration(panel);
  const text = await panel.text();
  expect(findings.article.publisher).toBe('The Halmouth Ledger');
  expect(findings.sources.map(({ name }) => name)).toContain('Coastline Wire');
  expect(text).toContain('Mara Ilvane');

  const altered = await openQuote(panel, '“We will not ask our taxpayers');
  expect(altered).toContain(message('verdictAltered'));
  expect(altered).toContain(`${message('changeNegation')}${message('kindSeparator')}“not”`);
  const verbatim = await openQuote(panel, '“The first 14 kilometres');
  expect(verbatim).toContain(message('meansVerbatim'));
  const misattributed = await openQuote(panel, '“Nobody has asked the boats');
  expect(misattributed).toContain(message('differentSpeaker'));
  const reviewed = await openQuote(panel, 'that the tunnel would carry nine million');
  expect(reviewed).toContain(message('claimReview'));
  expect(text).toContain(message('sameEvent'));
  expect(text).toContain(message('earlierAndLater'));

  const after = await tab.evaluate(() => document.documentElement.outerHTML);
  expect(after === before, 'the page is as it was').toBe(true);
});

test('a quote that is clicked is scrolled to and highlighted, and the page stays as it was', async ({
  onrecord,
}) => {
  const tab = await onrecord.openTab(`${HOST}/article`);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const panel = await onrecord.openPanel();
  await findingsIn(panel);
  expect(await tab.evaluate(() => scrollY)).toBe(0);

  await openQuote(panel, '“Nobody has asked the boats');
  await tab.waitFor(() => scrollY > 0);
  await tab.waitFor(() => CSS.highlights.size > 0);
  const highlighted = await tab.evaluate(() =>
    Array.from(CSS.highlights.values(), (highlight) => Array.from(highlight, String)).flat(2),
  );
  expect(highlighted.join(' ')).toContain('Nobody has asked the boats');
  const after = await tab.evaluate(() => document.documentElement.outerHTML);
  expect(after === before, 'the page is as it was').toBe(true);
});

test('a saved page is in the corpus, once, and does not match itself', async ({ onrecord }) => {
  await onrecord.openTab(`${HOST}/article`);
  const panel = await onrecord.openPanel();
  await findingsIn(panel);
  await panel.press(message('savePage'));
  await panel.waitFor(() => document.querySelector('.saved') !== null);
  await panel.press(message('readAgain'));
  await panel.waitFor(() => document.querySelector('.saved') !== null);
  const { quotes } = await findingsIn(panel);
  expect(quotes.flatMap(({ matches }) => matches)).toEqual([]);
  await panel.close();

  const library = await onrecord.openLibrary();
  await see(library, 'Velland and Tarvenia sign deal to finish Kelvaig tunnel');
  expect(await library.text()).toContain(message('documentsInCorpus_one').replace('$COUNT$', '1'));
});

test('a match leads to its words in its document', async ({ onrecord }) => {
  await onrecord.openTab(`${HOST}/article`);
  const panel = await onrecord.openPanel();
  await loadDemonstration(panel);
  await openQuote(panel, '“The first 14 kilometres');
  const place = await panel.waitFor(
    () => document.querySelector<HTMLAnchorElement>('li.match a.document-link')?.hash ?? null,
  );
  await panel.close();

  const library = await onrecord.openLibrary(place);
  await see(library, 'Velland, Tarvenia agree to finish flooded Kelvaig tunnel');
  const marked = await library.waitFor(() => document.querySelector('mark')?.textContent ?? null);
  expect(marked).toContain('The first 14 kilometres are dry');
});
