import { summaryOf } from '../core/corpus/document.ts';
import type { SavedDocument } from '../messaging/protocol.ts';
import { normalizeAddress } from '../storage/document-address.ts';
import { putDocuments } from '../storage/documents.ts';
import type { Database } from '../storage/schema.ts';
import { documentOf } from './document-of.ts';
import { readTab } from './read-tab.ts';

/**
 * Saves the article in `tab` as a document, under its normalised address.
 *
 * @throws {AppError} As {@link readTab}, or `storage-full`.
 */
export async function savePage(db: Database, tab: number): Promise<SavedDocument> {
  const article = await readTab(tab);
  const document = documentOf(article, normalizeAddress(article.url));
  const { added } = await putDocuments(db, [document]);
  return { document: summaryOf(document), added: added > 0 };
}
