/** Documents of the corpus: putting them in, reading them, taking them out. */
import { summaryOf, type Document, type DocumentSummary } from '../core/corpus/document.ts';
import { indexDocument, type DocumentIndex } from '../core/corpus/index-document.ts';
import { putCounts, readCounts } from './counts.ts';
import { identityOf, knownIds } from './document-identity.ts';
import { keyDays } from './key-days.ts';
import { addPassages, dropPassages } from './passage-index.ts';
import type { Database, DocumentRecord } from './schema.ts';
import { read, write } from './transact.ts';

/**
 * Stores those of `documents` that the corpus does not have yet, all or none of them.
 *
 * @throws {AppError} `storage-full`; then nothing was stored.
 */
export function putDocuments(
  db: Database,
  documents: readonly Document[],
): Promise<{ added: number; known: number }> {
  return write(db, async (tx) => {
    const known = await knownIds(tx, documents.map(identityOf));
    const added = documents
      .filter((_, index) => known[index] === null)
      .map((document) => ({ document, index: indexDocument(document) }));
    if (added.length === 0) return { added: 0, known: documents.length };

    const counts = await readCounts(tx);
    let next = counts.passages;
    const puts = added.map(async ({ document, index }) => {
      const record = recordOf(document, index, next, counts.generation);
      next += record.passageCount;
      await tx.objectStore('documents').put(record);
      await tx.objectStore('texts').put(document.text, document.id);
    });
    const passages = added.flatMap(({ index }) => index.passages);
    counts.documents += added.length;
    await Promise.all([...puts, addPassages(tx, counts, passages)]);
    await putCounts(tx, counts);
    return { added: added.length, known: documents.length - added.length };
  });
}

/** Returns the document with this id, or `null`. */
export function getDocument(db: Database, id: string): Promise<Document | null> {
  return read(db, ['documents', 'texts'], async (tx) => {
    const [record, text] = await Promise.all([
      tx.objectStore('documents').get(id),
      tx.objectStore('texts').get(id),
    ]);
    return record ? { ...record.summary, text: text ?? '' } : null;
  });
}

/** Returns `limit` documents from the `offset`-th on, latest published first, undated ones last. */
export function listDocuments(
  db: Database,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ documents: DocumentSummary[]; total: number }> {
  return read(db, ['documents', 'counts'], async (tx) => {
    const { documents: total } = await readCounts(tx);
    const documents: DocumentSummary[] = [];
    let cursor = await tx.objectStore('documents').index('published').openCursor(null, 'prev');
    if (offset > 0) cursor = (await cursor?.advance(offset)) ?? null;
    while (cursor && documents.length < limit) {
      documents.push(cursor.value.summary);
      cursor = await cursor.continue();
    }
    return { documents, total };
  });
}

/** Takes a document out of the corpus, with all that was derived from it. Unknown ids are no error. */
export function deleteDocument(db: Database, id: string): Promise<void> {
  return write(db, async (tx) => {
    const [record, counts] = await Promise.all([
      tx.objectStore('documents').get(id),
      readCounts(tx),
    ]);
    if (!record) return;
    const { firstPassage, passageCount, generation } = record;
    const indexed = generation === counts.generation ? passageCount : 0;
    counts.documents -= 1;
    await Promise.all([
      tx.objectStore('documents').delete(id),
      tx.objectStore('texts').delete(id),
      dropPassages(tx, counts, firstPassage, indexed),
    ]);
    await putCounts(tx, counts);
  });
}

/** What is stored for `document`, whose passages are numbered from `firstPassage` on. */
export function recordOf(
  document: Document,
  { passages, profile }: DocumentIndex,
  firstPassage: number,
  generation: number,
): DocumentRecord {
  const { address, fingerprint } = identityOf(document);
  return {
    summary: summaryOf(document),
    profile,
    address,
    fingerprint,
    published: document.published ?? '',
    keyDays: keyDays(profile.keys, document.published),
    firstPassage,
    passageCount: passages.length,
    generation,
  };
}
