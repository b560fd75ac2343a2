/** Puts the demonstration corpus beside the user's own. Its text is loaded when it is asked for. */
import { AppError } from '../core/app-error.ts';
import type { Document } from '../core/corpus/document.ts';
import { inChunks } from '../core/corpus/in-chunks.ts';
import { readCorpusFile } from '../core/corpus/read-corpus-file.ts';
import { callBackground } from '../messaging/connect.ts';

const NAME = 'corpus.jsonl';

/** Stores the documents of the demonstration corpus. Fails as `importDocuments`. */
export async function loadDemoCorpus(): Promise<void> {
  const { default: text } = await import('../demo/corpus.jsonl?raw');
  const documents: Document[] = [];
  for await (const event of readCorpusFile(NAME, inChunks([text]))) {
    if (event.type === 'invalid')
      throw new AppError('corpus-file-invalid', `${NAME}:${event.line}`);
    documents.push(event.document);
  }
  await callBackground('importDocuments', { documents });
}
