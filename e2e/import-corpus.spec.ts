/** An editor imports files into the corpus, some of them broken. */
import { writeFileSync } from 'node:fs';

import { expect, test } from './fixtures.ts';
import { message } from './messages.ts';
import { findingsIn, see } from './panel-reading.ts';
import { HOST } from './site.ts';

const GOOD = {
  id: 'boats',
  url: `${HOST}/boats`,
  title: 'Fishing crews ask to be heard',
  publisher: 'Quay Letter',
  published: '2026-05-15',
  lang: 'en',
  text: '“Nobody has asked the boats where the fish will go when the dredgers come back,” said Petra Aune, who leads the fishing union.',
};

test('a broken line is named by its number and the good lines are kept', async ({
  onrecord,
}, testInfo) => {
  const file = testInfo.outputPath('quay.jsonl');
  writeFileSync(
    file,
    `${JSON.stringify(GOOD)}\n{"id": "half", "title\n${JSON.stringify({ ...GOOD, id: 'more', url: null, title: 'Second letter', text: 'The harbour is quiet today, and nobody said a word.' })}\n`,
  );
  const library = await onrecord.openLibrary();
  await library.chooseFiles([file]);
  await see(library, message('linesRefused_one').replace('$COUNT$', '1'));
  const result = await library.waitFor(
    () => document.querySelector<HTMLElement>('.result')?.innerText ?? null,
  );
  expect(result).toContain(message('documentsAdded_other').replace('$COUNT$', '2'));
  expect(result).toMatch(/quay\.jsonl\s+2\s/);
  expect(result).toContain(message('lineNotJson'));
  await library.close();

  await onrecord.openTab(`${HOST}/article`);
  const findings = await findingsIn(await onrecord.openPanel());
  const quote = findings.quotes.find(({ text }) => text.includes('Nobody has asked the boats'));
  expect(quote?.matches.map(({ document }) => document)).toContain('boats');
});

test('a plain-text file becomes a document, and the same file twice is one document', async ({
  onrecord,
}, testInfo) => {
  const file = testInfo.outputPath('quay-notes.txt');
  writeFileSync(
    file,
    'date 2026-05-15\n\n“Nobody has asked the boats where the fish will go,” said Petra Aune of the fishing union.\n\nThe talks go on in June.\n',
  );
  const library = await onrecord.openLibrary();
  await library.chooseFiles([file]);
  await see(library, message('documentsAdded_one').replace('$COUNT$', '1'));
  await library.chooseFiles([file]);
  await see(library, message('documentsKnown_one').replace('$COUNT$', '1'));
  await see(library, message('documentsInCorpus_one').replace('$COUNT$', '1'));
});

test('a file that is no corpus changes nothing, and says so', async ({ onrecord }, testInfo) => {
  const file = testInfo.outputPath('picture.jsonl');
  writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xfe, 10]));
  const library = await onrecord.openLibrary();
  await library.chooseFiles([file]);
  await see(library, message('fileInvalidTitle'));
});
