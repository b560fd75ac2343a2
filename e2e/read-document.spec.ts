/** An editor looks at how the quotes of a document were read. */
import { writeFileSync } from 'node:fs';

import { expect, test } from './fixtures.ts';
import { message } from './messages.ts';
import { see } from './panel-reading.ts';

const DOCUMENT = {
  id: 'bridge',
  title: 'Council stops the bridge',
  lang: 'en',
  text: '“We were not asked,” Mara Ilvane, the mayor of Arden, told the Northern Wire on Monday.\n\nShe said that the bridge “stays shut” until May.',
};

test('a document shows its quotes, who says them and on what words that rests', async ({
  onrecord,
}, testInfo) => {
  const file = testInfo.outputPath('bridge.jsonl');
  writeFileSync(file, `${JSON.stringify(DOCUMENT)}\n`);
  const library = await onrecord.openLibrary();
  await library.chooseFiles([file]);
  await see(library, message('documentsInCorpus_one').replace('$COUNT$', '1'));
  await library.press(DOCUMENT.title);
  await library.press(message('showReading'));

  const entries = await library.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('.quote-entry dl')];
    const facts = found.map((entry) => entry.innerText.split(/\s*\n\s*/));
    return facts.length > 0 ? facts : null;
  });
  expect(entries).toHaveLength(2);
  expect(entries[0]).toEqual(
    expect.arrayContaining([message('quoteDirect'), 'Mara Ilvane', 'mayor of Arden', 'told']),
  );
  expect(entries[1]).toEqual(
    expect.arrayContaining([message('quoteMixed'), 'Mara Ilvane', 'She', 'said']),
  );

  const chosen = await library.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLElement>('.text sup button');
    buttons[1]?.click();
    return buttons.length;
  });
  expect(chosen).toBe(2);
  const parts = await library.waitFor(() => {
    const found = [...document.querySelectorAll('.text .part-chosen')];
    return found.length > 0 ? found.map((part) => part.textContent) : null;
  });
  expect(parts).toEqual(['She2', 'said2', 'that the bridge “stays shut” until May2']);
});
