/**
 * Brings corpus files into the corpus: reads them piece by piece, and sends what they hold to the
 * background in batches. What is sent is stored, so stopping or failing loses nothing before it.
 */
import { AppError, toErrorData, type ErrorCode } from '../core/app-error.ts';
import type { Document } from '../core/corpus/document.ts';
import { readCorpusFile } from '../core/corpus/read-corpus-file.ts';
import type { LineProblem } from '../core/corpus/read-document-line.ts';

/** How an import stands. */
export interface ImportReport {
  step: 'running' | 'done' | 'stopped' | 'failed';
  /** The file being read; the last one when all is read. */
  file: string;
  bytesRead: number;
  bytesTotal: number;
  /** Documents stored. */
  added: number;
  /** Documents that the corpus had already. */
  known: number;
  /** The first lines that were refused, in order. */
  problems: FileProblem[];
  /** How many lines were refused in all. */
  refused: number;
  /** Why it failed. */
  error: ErrorCode | null;
}

/** A line of a file that is not a document; lines count from 1. */
export interface FileProblem {
  file: string;
  line: number;
  reason: LineProblem;
}

/** Stores documents; as the call `importDocuments`. */
export type StoreDocuments = (documents: Document[]) => Promise<{ added: number; known: number }>;

/** Documents sent at once: few enough for progress to move, many enough to be quick. */
const BATCH = 100;

/** A batch ends early here, in UTF-16 code units: messages are copied and must stay small. */
const BATCH_TEXT = 2_000_000;

/** How much of a file is read at once, in bytes: a few dozen documents. */
const STEP = 65_536;

/** More refused lines than a person reads. */
const PROBLEMS_KEPT = 200;

/** A worker that stopped is started by the next message; storing a document twice stores it once. */
const ATTEMPTS = 3;

/** Before anything is read. */
const emptyReport: ImportReport = {
  step: 'running',
  file: '',
  bytesRead: 0,
  bytesTotal: 0,
  added: 0,
  known: 0,
  problems: [],
  refused: 0,
  error: null,
};

/**
 * Reads `files` in turn and stores their documents, telling `onProgress` how it stands after each
 * batch and at the end. It ends when all is read, when `signal` stops it after a batch, or when
 * reading or storing fails; it never rejects.
 */
export async function importFiles(
  files: readonly File[],
  store: StoreDocuments,
  onProgress: (report: ImportReport) => void,
  signal: AbortSignal,
): Promise<void> {
  const bytesTotal = files.reduce((sum, { size }) => sum + size, 0);
  let report: ImportReport = { ...emptyReport, bytesTotal };
  const update = (changes: Partial<ImportReport>) => {
    report = { ...report, ...changes };
    onProgress(report);
  };

  try {
    for (const file of files) {
      update({ file: file.name });
      for await (const { documents, problems, bytes } of batchesOf(file)) {
        const stored = await storeSurely(store, documents);
        update({
          bytesRead: report.bytesRead + bytes,
          added: report.added + stored.added,
          known: report.known + stored.known,
          problems: [...report.problems, ...problems].slice(0, PROBLEMS_KEPT),
          refused: report.refused + problems.length,
        });
        if (signal.aborted) return update({ step: 'stopped' });
      }
    }
    update({ step: 'done' });
  } catch (error) {
    update({ step: 'failed', error: toErrorData(error).code });
  }
}

/** A part of a file: its documents, its refused lines, and how many bytes were read for it. */
interface Batch {
  documents: Document[];
  problems: FileProblem[];
  bytes: number;
}

async function* batchesOf(file: File): AsyncGenerator<Batch> {
  let batch: Batch = { documents: [], problems: [], bytes: 0 };
  let length = 0;
  const count = (bytes: number) => {
    batch.bytes += bytes;
  };
  for await (const event of readCorpusFile(file.name, textOf(file, count))) {
    if (event.type === 'document') {
      batch.documents.push(event.document);
      length += event.document.text.length;
    } else {
      batch.problems.push({ file: file.name, line: event.line, reason: event.reason });
    }
    const lines = batch.documents.length + batch.problems.length;
    if (lines < BATCH && length < BATCH_TEXT) continue;
    yield batch;
    batch = { documents: [], problems: [], bytes: 0 };
    length = 0;
  }
  yield batch;
}

/**
 * Decodes `file` step by step, telling `count` the bytes of each. Nothing is read ahead, or the
 * progress shown would be that of the disk.
 */
async function* textOf(file: File, count: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (let start = 0; start < file.size; start += STEP) {
    const bytes = await bytesOf(file.slice(start, start + STEP));
    yield decoder.decode(bytes, { stream: true });
    count(bytes.byteLength);
  }
  yield decoder.decode();
}

async function bytesOf(part: Blob): Promise<ArrayBuffer> {
  try {
    return await part.arrayBuffer();
  } catch (cause) {
    // It was moved or changed since it was chosen, or its disk is gone.
    throw new AppError('corpus-file-invalid', 'The file cannot be read', { cause });
  }
}

async function storeSurely(store: StoreDocuments, documents: Document[]) {
  if (documents.length === 0) return { added: 0, known: 0 };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store(documents);
    } catch (error) {
      const isGone = error instanceof AppError && error.code === 'no-receiver';
      if (!isGone || attempt === ATTEMPTS) throw error;
    }
  }
}
