/** Tabs in which there is nothing to read: the panel says so, and what to do. */
import { expect, test } from './fixtures.ts';
import { message } from './messages.ts';
import { see } from './panel-reading.ts';
import { HOST } from './site.ts';

/** The smallest PDF with a page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

const MENU = `<!doctype html><html lang="en"><title>Quay Letter</title><h1>Quay Letter</h1>
<ul>${Array.from({ length: 30 }, (_, n) => `<li><a href="/${n}">Story number ${n}</a></li>`).join('')}</ul>`;

test('a page without an article', async ({ onrecord, site }) => {
  site.add('/', MENU);
  await onrecord.openTab(`${HOST}/`);
  const panel = await onrecord.openPanel();
  await see(panel, message('noArticleTitle'));
  expect(await panel.text()).toContain(message('noArticleText'));
});

test('an article without quotes can still be saved', async ({ onrecord, site }) => {
  const paragraph = '<p>The harbour was quiet this morning and the boats lay still in the fog. ';
  const body = paragraph.repeat(3) + paragraph.replace('quiet', 'empty').repeat(8);
  site.add(
    '/quiet',
    `<!doctype html><html lang="en"><title>A quiet day</title><article><h1>A quiet day</h1>${body}</article>`,
  );
  await onrecord.openTab(`${HOST}/quiet`);
  const panel = await onrecord.openPanel();
  await see(panel, message('noQuotesTitle'));
  await panel.press(message('savePage'));
  await panel.waitFor(() => document.querySelector('.saved') !== null);
});

test("a page of the browser's own", async ({ onrecord, browserUnderTest }) => {
  await onrecord.openTab(browserUnderTest === 'firefox' ? 'about:license' : 'chrome://version/');
  await see(await onrecord.openPanel(), message('notReadableTitle'));
});

test('an empty tab', async ({ onrecord }) => {
  await onrecord.openTab('about:blank');
  const panel = await onrecord.openPanel();
  await panel.waitFor(() => document.querySelector('main > .notice') !== null);
});

test('a PDF', async ({ onrecord, site }) => {
  site.add('/report.pdf', PDF, 'application/pdf');
  await onrecord.openTab(`${HOST}/report.pdf`);
  await see(await onrecord.openPanel(), message('pdfTitle'));
});

test('a PDF whose address does not say so', async ({ onrecord, site, browserUnderTest }) => {
  site.add('/report', PDF, 'application/pdf');
  await onrecord.openTab(`${HOST}/report`);
  // Firefox tells no extension what it shows in its own viewer.
  const title = browserUnderTest === 'firefox' ? 'notReadableTitle' : 'pdfTitle';
  await see(await onrecord.openPanel(), message(title));
});
