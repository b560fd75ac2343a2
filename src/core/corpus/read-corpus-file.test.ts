import { describe, expect, it } from 'vitest';

import { inChunks } from './in-chunks.ts';
import { readCorpusFile, type CorpusFileEvent } from './read-corpus-file.ts';

async function read(file: string, name = 'news.txt') {
  const events: CorpusFileEvent[] = [];
  // Pieces that end anywhere, as a stream's do.
  const chunks = inChunks(file.match(/[^]{1,7}/gu) ?? []);
  for await (const event of readCorpusFile(name, chunks)) events.push(event);
  return events;
}

const NOTHING_KNOWN = {
  url: null,
  publisher: null,
  author: null,
  published: null,
  lang: null,
  license: null,
  review: null,
};

describe('readCorpusFile, JSON Lines', () => {
  it('reads every field and ignores others', async () => {
    const fields = {
      id: 'ferry',
      url: 'https://gazette.example/ferry',
      title: 'Ferry sinks',
      publisher: 'Gazette',
      author: 'Ana Torvik',
      published: '2031-05-02',
      lang: 'en',
      license: 'CC0',
      text: 'The ferry sank.\r\n\r\nNobody drowned.',
    };
    const review = { claimReviewed: 'Ten drowned.', claimant: 'Bo Lind', rating: 'False' };
    const line = JSON.stringify({ ...fields, ...review, colour: 'blue' });
    expect(await read(line)).toEqual([
      {
        type: 'document',
        line: 1,
        document: {
          ...fields,
          text: 'The ferry sank.\n\nNobody drowned.',
          review: { claim: 'Ten drowned.', claimant: 'Bo Lind', rating: 'False' },
        },
      },
    ]);
  });

  it('takes an id and a text for enough', async () => {
    expect(await read('{"id":7,"text":"The ferry sank."}')).toMatchObject([
      { document: { ...NOTHING_KNOWN, id: '7', title: '7', text: 'The ferry sank.' } },
    ]);
  });

  it('takes an address and a claim for enough', async () => {
    expect(await read('{"url":"https://a.example/","claimReviewed":"Ten drowned."}')).toMatchObject(
      [
        {
          document: {
            id: 'https://a.example/',
            title: 'Ten drowned.',
            text: '',
            review: { claim: 'Ten drowned.', claimant: null, rating: '' },
          },
        },
      ],
    );
  });

  it('gives documents that have only a title in common different ids', async () => {
    const lines = ['{"title":"Notice","text":"Closed."}', '{"title":"Notice","text":"Open."}'];
    const ids = (await read(lines.join('\n'))).map(
      (event) => 'document' in event && event.document.id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps the good lines and names the broken ones by number', async () => {
    const file = [
      '\ufeff{"id":"a","text":"One."}',
      '{"id":"b","te',
      '',
      '[1]',
      '{"id":"c"}',
      '{"text":"Whose?"}',
      '{"id":"d","text":5}',
      '{"id":"e","text":"Five.","published":"yesterday"}',
      '  {"id":"f","text":"Six.","published":null,"lang":""}  ',
    ].join('\r\n');
    const events = await read(file);
    expect(events.filter(({ type }) => type === 'invalid')).toEqual([
      { type: 'invalid', line: 2, reason: { code: 'not-json' } },
      { type: 'invalid', line: 4, reason: { code: 'not-an-object' } },
      {
        type: 'invalid',
        line: 5,
        reason: { code: 'missing-field', fields: ['text', 'claimReviewed'] },
      },
      {
        type: 'invalid',
        line: 6,
        reason: { code: 'missing-field', fields: ['id', 'url', 'title'] },
      },
      { type: 'invalid', line: 7, reason: { code: 'wrong-field', field: 'text' } },
      { type: 'invalid', line: 8, reason: { code: 'not-a-date', value: 'yesterday' } },
    ]);
    const documents = events.filter((event) => event.type === 'document');
    expect(documents.map(({ line, document }) => [line, document.id])).toEqual([
      [1, 'a'],
      [9, 'f'],
    ]);
  });

  it.each(['{"id":"b","te', 'garbage'])(
    'is not misled by a first line that is %s',
    async (first) => {
      expect(await read(`${first}\n{"id":"a","text":"One."}\n`)).toMatchObject([
        { type: 'invalid', line: 1, reason: { code: 'not-json' } },
        { type: 'document', line: 2, document: { id: 'a' } },
      ]);
    },
  );
});

describe('readCorpusFile, other files', () => {
  it('takes plain text for one document, whatever its name', async () => {
    const file = 'date 2031-05-02\nFerry sinks off Orlen\n\nThe ferry sank.\n\n{Nobody} drowned.';
    expect(await read(file, 'ferry.jsonl')).toEqual([
      {
        type: 'document',
        line: 1,
        document: {
          ...NOTHING_KNOWN,
          id: 'ferry.jsonl',
          title: 'Ferry sinks off Orlen',
          published: '2031-05-02',
          text: 'The ferry sank.\n\n{Nobody} drowned.',
        },
      },
    ]);
  });

  it('reads a JSON list of documents', async () => {
    const file = JSON.stringify([{ id: 'a', text: 'One.' }, 5, { id: 'b', text: 'Two.' }], null, 1);
    expect(await read(file)).toMatchObject([
      { type: 'document', document: { id: 'a' } },
      { type: 'invalid', reason: { code: 'not-an-object' } },
      { type: 'document', document: { id: 'b' } },
    ]);
  });

  it('gives nothing for an empty file', async () => {
    expect(await read(' \n\n')).toEqual([]);
  });

  it.each([
    ['not-text', 'PK\u0003\u0004\0\0\ufffd\ufffd\0 word'],
    ['not-text', 'T\0h\0e\0 \0f\0e\0r\0r\0y\0'],
    ['markup', '\n<!DOCTYPE html>\n<title>Ferry</title><p>The ferry runs again.'],
    ['markup', '<?xml version="1.0"?>\n<rss><channel><title>Ferry</title></channel></rss>'],
    ['empty', '***\n\n***'],
  ])('refuses as %s what is no text', async (code, file) => {
    expect(await read(file)).toEqual([{ type: 'invalid', line: 1, reason: { code } }]);
  });
});
