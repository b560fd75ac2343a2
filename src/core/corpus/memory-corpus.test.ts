import { describe, expect, it } from 'vitest';

import type { Document } from './document.ts';
import { memoryCorpus } from './memory-corpus.ts';

const unknown = { url: null, publisher: null, author: null, published: null, license: null };
const ferry: Document = {
  ...unknown,
  id: 'ferry',
  url: 'https://gazette.example/ferry',
  title: 'Ferry sinks',
  lang: 'en',
  review: null,
  text: 'The ferry sank on Monday.\n\n“Nobody drowned in the cold water,” said Ana Torvik.',
};
const check: Document = {
  ...unknown,
  id: 'check',
  title: 'Did ten drown?',
  lang: 'en',
  review: { claim: 'Ten people drowned off Orlen.', claimant: 'Bo Lind', rating: 'False' },
  text: '',
};
const corpus = memoryCorpus([ferry, check]);

describe('memoryCorpus', () => {
  it('finds passages for several texts at once', async () => {
    const found = await corpus.passagesLike(
      ['drowned in cold waters', 'ten drown near Orlen', ''],
      5,
    );
    expect(found.map(([first]) => first && [first.document, first.kind])).toEqual([
      ['ferry', 'quote'],
      ['check', 'claim'],
      undefined,
    ]);
  });

  it('gives documents in the order asked, and null for unknown ids', async () => {
    expect(await corpus.documents(['check', 'x', 'ferry'])).toEqual([check, null, ferry]);
    expect(await corpus.size()).toBe(2);
  });

  it('knows a page by its address or its words', async () => {
    const article = { canonical: null, title: '', byline: [], published: null, modified: null };
    const page = {
      ...article,
      publisher: null,
      section: null,
      lang: null,
      lead: null,
      blockQuotes: [],
      url: ferry.url ?? '',
      text: '',
    };
    expect(await corpus.copiesOf(page)).toEqual(['ferry']);
    expect(await corpus.copiesOf({ ...page, url: '', text: ferry.text.toUpperCase() })).toEqual([
      'ferry',
    ]);
  });
});
