import { describe, expect, it } from 'vitest';

import { AppError } from '../core/app-error.ts';
import type { Document } from '../core/corpus/document.ts';
import { importFiles, type ImportReport, type StoreDocuments } from './import-files.ts';

const line = (id: number) => JSON.stringify({ id: `d${id}`, title: 'Ferry', text: `Ferry ${id}.` });

const lines = (count: number) => Array.from({ length: count }, (_, id) => line(id)).join('\n');

/** A corpus that counts, and fails with the errors given, one per call. */
function corpusFailingWith(...errors: (AppError | null)[]) {
  const stored = new Set<string>();
  const batches: number[] = [];
  const store: StoreDocuments = async (documents: Document[]) => {
    const error = errors.shift();
    if (error) throw error;
    batches.push(documents.length);
    const before = stored.size;
    for (const { id } of documents) stored.add(id);
    const added = stored.size - before;
    return { added, known: documents.length - added };
  };
  return { stored, batches, store };
}

async function reportsOf(files: File[], store: StoreDocuments, signal?: AbortSignal) {
  const reports: ImportReport[] = [];
  const onProgress = (report: ImportReport) => reports.push(report);
  await importFiles(files, store, onProgress, signal ?? new AbortController().signal);
  return reports;
}

describe('importFiles', () => {
  it('stores the documents of all files, and tells which the corpus had', async () => {
    const { store, stored } = corpusFailingWith();
    const files = [new File([lines(3)], 'a.jsonl'), new File([lines(5)], 'b.jsonl')];
    const last = (await reportsOf(files, store)).at(-1);
    expect(stored.size).toBe(5);
    expect(last).toMatchObject({ step: 'done', added: 5, known: 3, refused: 0, error: null });
    expect(last?.bytesRead).toBe(last?.bytesTotal);
  });

  it('sends batches, and tells how it stands after each', async () => {
    const { store, batches } = corpusFailingWith();
    const reports = await reportsOf([new File([lines(250)], 'a.jsonl')], store);
    expect(batches).toEqual([100, 100, 50]);
    expect(reports.map(({ added }) => added)).toEqual([0, 100, 200, 250, 250]);
  });

  it('names the file, the line and the reason of what it refuses, and keeps the rest', async () => {
    const { store } = corpusFailingWith();
    const file = new File([`${line(1)}\n{"id": "cut of\n${line(2)}`], 'a.jsonl');
    const last = (await reportsOf([file], store)).at(-1);
    expect(last).toMatchObject({ step: 'done', added: 2, refused: 1 });
    expect(last?.problems).toEqual([{ file: 'a.jsonl', line: 2, reason: { code: 'not-json' } }]);
  });

  it('keeps what was stored before it failed', async () => {
    const { store } = corpusFailingWith(null, new AppError('storage-full', ''));
    const last = (await reportsOf([new File([lines(250)], 'a.jsonl')], store)).at(-1);
    expect(last).toMatchObject({ step: 'failed', error: 'storage-full', added: 100 });
  });

  it('sends a batch again when the worker was gone', async () => {
    const gone = new AppError('no-receiver', '');
    const { store, stored } = corpusFailingWith(gone, gone);
    await reportsOf([new File([lines(250)], 'a.jsonl')], store);
    expect(stored.size).toBe(250);
  });

  it('stops after the batch it is at', async () => {
    const stop = new AbortController();
    const { store, stored } = corpusFailingWith();
    const stopping: StoreDocuments = (documents) => {
      stop.abort();
      return store(documents);
    };
    const last = (await reportsOf([new File([lines(250)], 'a.jsonl')], stopping, stop.signal)).at(
      -1,
    );
    expect(last).toMatchObject({ step: 'stopped', added: 100 });
    expect(stored.size).toBe(100);
  });

  it('says so when a file is gone', async () => {
    const gone = new File([lines(3)], 'a.jsonl');
    gone.slice = () =>
      Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error()) });
    const last = (await reportsOf([gone], corpusFailingWith().store)).at(-1);
    expect(last).toMatchObject({ step: 'failed', error: 'corpus-file-invalid', added: 0 });
  });

  it('is done at once with an empty file', async () => {
    const { store } = corpusFailingWith();
    const last = (await reportsOf([new File([], 'a.txt')], store)).at(-1);
    expect(last).toMatchObject({ step: 'done', added: 0, refused: 0 });
  });
});
