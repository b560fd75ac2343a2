import type { PagePart } from '../messaging/protocol.ts';
import { normalizeAddress } from '../storage/document-address.ts';
import { putDocuments } from '../storage/documents.ts';
import type { Database } from '../storage/schema.ts';
import { documentOf } from './document-of.ts';
import { readTab } from './read-tab.ts';

/**
 * Saves `part` of the page in `tab` as a document, under its normalised address; `known` is 1 if the
 * corpus has it already.
 *
 * @throws {AppError} As {@link readTab}, or `storage-full`.
 */
export async function savePage(
  db: Database,
  tab: number,
  part: PagePart,
): Promise<{ added: number; known: number }> {
  const article = await readTab(tab, part);
  return putDocuments(db, [documentOf(article, normalizeAddress(article.url))]);
}
