import { beforeAll, describe, expect, it } from 'vitest';

import type { Corpus } from '../core/corpus/corpus.ts';
import { memoryCorpus } from '../core/corpus/memory-corpus.ts';
import { openCorpus } from './corpus.ts';
import { putDocuments } from './documents.ts';
import { made } from './made-documents.ts';
import { openDatabase } from './open-database.ts';

const documents = [
  made({
    id: 'sinking',
    published: '2031-05-02T22:30:00+02:00',
    text: 'Harbour master Ana Torvik said the ferry sank. Ana Torvik was not aboard.',
  }),
  made({ id: 'storm', published: '2031-05-04', text: 'Wind tore roofs off in Velland.' }),
  made({ id: 'award', published: '2029-11-20', text: 'Ana Torvik received a medal from Bo Lind.' }),
  made({ id: 'undated', text: 'Ana Torvik was born by the sea.' }),
  made({ id: 'cooking', published: '2028-01-01', text: 'Boil the cabbage for an hour.' }),
];

const nothing = { keys: [], from: null, to: null, limit: 10 };

describe('profilesNear', () => {
  let corpus: Corpus;
  let torvik: string[];

  beforeAll(async () => {
    const db = await openDatabase('profiles');
    await putDocuments(db, documents);
    corpus = openCorpus(db);
    const keysOf = async (id: string) => (await db.get('documents', id))?.profile.keys ?? [];
    const others = await keysOf('award');
    torvik = (await keysOf('undated')).filter((key) => others.includes(key));
  });

  const idsOf = async (query: Parameters<Corpus['profilesNear']>[0], of = corpus) =>
    (await of.profilesNear(query)).map(({ document }) => document.id);

  it('finds by key, dated or not', async () => {
    expect(torvik).not.toEqual([]);
    expect((await idsOf({ ...nothing, keys: torvik })).toSorted()).toEqual([
      'award',
      'sinking',
      'undated',
    ]);
  });

  it('finds by day, both ends included, whatever the time of day', async () => {
    const ids = await idsOf({ ...nothing, from: '2031-05-02', to: '2031-05-04' });
    expect(ids.toSorted()).toEqual(['sinking', 'storm']);
    expect(await idsOf({ ...nothing, from: '2031-05-03', to: '2031-05-03' })).toEqual([]);
  });

  it('puts first what shares keys and days', async () => {
    const query = { keys: torvik, from: '2031-05-01', to: '2031-05-09', limit: 10 };
    expect((await idsOf(query))[0]).toBe('sinking');
    expect(await idsOf({ ...query, limit: 1 })).toEqual(['sinking']);
  });

  it('gives the documents with their profiles, and no text', async () => {
    const [near] = await corpus.profilesNear({ ...nothing, keys: torvik, limit: 1 });
    expect(near?.document).not.toHaveProperty('text');
    expect(near?.profile.keys).toEqual(expect.arrayContaining(torvik));
  });

  it('finds nothing for nothing', async () => {
    expect(await idsOf(nothing)).toEqual([]);
    expect(await idsOf({ ...nothing, keys: ['nobody at all', ''] })).toEqual([]);
  });

  it('finds what the corpus in memory finds', async () => {
    const query = { keys: torvik, from: '2031-05-01', to: '2031-05-09', limit: 10 };
    const inMemory = await idsOf(query, memoryCorpus(documents));
    expect(inMemory.toSorted()).toEqual((await idsOf(query)).toSorted());
  });
});
