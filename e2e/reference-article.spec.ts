/** The reference article beside the project, where there is one: all that a careful reader finds in it. */
import { existsSync, readFileSync } from 'node:fs';

import { barePage } from '../scripts/start/bare-page.ts';
import { expect, test } from './fixtures.ts';
import { findingsIn } from './panel-reading.ts';
import { HOST } from './site.ts';

const FOLDER = '../shared/articles/putin-li-shangfu';

interface Expected {
  quotes: { type: string; text: string; name: string[] }[];
  sources: { text: string; kind: string }[];
}

interface ExpectedMatches {
  matches: { quote: string; document: string; verdict: string[]; attribution: string }[];
  related: { same: string[]; linked: string[]; not: string[] };
}

function readText(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8');
}

test.skip(!existsSync(FOLDER), 'the reference article is not beside the project');

for (const form of ['page.html', 'seed.txt']) {
  test(`the reference article as ${form}`, async ({ onrecord, site }) => {
    const { quotes, sources }: Expected = JSON.parse(readText('expected.json'));
    const { matches, related }: ExpectedMatches = JSON.parse(readText('expected-matches.json'));
    const file = readText(form);
    site.add('/reference', form.endsWith('.txt') ? barePage(form, file) : file);

    const library = await onrecord.openLibrary();
    await library.chooseFiles([`${FOLDER}/corpus.jsonl`]);
    await library.waitFor(() => document.querySelector('.result') !== null);
    await library.close();
    await onrecord.openTab(`${HOST}/reference`);
    const found = await findingsIn(await onrecord.openPanel());

    for (const { type, text, name } of quotes) {
      const quote = found.quotes.find((each) => words(each.text) === words(text));
      expect.soft({ text, type: quote?.type, name: quote?.name }).toEqual({ text, type, name });
    }
    for (const { text, kind } of sources) {
      const source = found.sources.find(({ name }) => words(text).endsWith(words(name)));
      expect.soft({ text, kind: source?.kind }).toEqual({ text, kind });
    }
    for (const { quote: text, document, verdict, attribution } of matches) {
      const quote = found.quotes.find((each) => words(each.text) === words(text));
      const match = quote?.matches.find((each) => each.document === document);
      const what = `${document}: ${text}`;
      expect.soft(verdict, what).toContain(match?.verdict);
      expect.soft(match?.attribution, what).toBe(attribution);
    }
    expect.soft(found.related.same).toEqual(expect.arrayContaining(related.same));
    expect.soft(found.related.linked).toEqual(expect.arrayContaining(related.linked));
    const wrong = related.not.filter((id) =>
      [...found.related.same, ...found.related.linked].includes(id),
    );
    expect.soft(wrong).toEqual([]);
  });
}

/** The words of `text`, whatever typography it is set in. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”"]|^the |,$/g, '')
    .trim();
}
