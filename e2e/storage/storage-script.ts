/** What the tests in this folder call inside a page: our own database code, without the extension around it. */
import { openCorpus } from '../../src/storage/corpus.ts';
import { deleteDocument, listDocuments, putDocuments } from '../../src/storage/documents.ts';
import { inventedDocument, randomNumbers } from '../../src/storage/made-documents.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { rebuildIndex, refreshIndex } from '../../src/storage/rebuild-index.ts';
import { settlePostings } from '../../src/storage/settle-postings.ts';
import { verifyIndex } from '../../src/storage/verify-index.ts';

/** Documents stored at a time. */
const BATCH = 20;

/** Writes to the corpus in every way there is, for ever; `tell` is told after each write what is stored then. */
export async function writeForEver(
  tell: (stored: string[], gone: string[]) => void,
): Promise<never> {
  const db = await openDatabase();
  for (let round = 0; ; round++) {
    const name = `${Date.now()} ${round}`;
    const random = randomNumbers(Date.now() + round);
    const documents = Array.from({ length: BATCH }, (_, at) =>
      inventedDocument(`${name} ${at}`, random),
    );
    await putDocuments(db, documents);
    const [first, ...rest] = documents.map(({ id }) => id);
    tell(rest, []);
    if (first !== undefined) await deleteDocument(db, first);
    tell([], [first ?? '']);
    if (round % 3 === 1) await settlePostings(db, () => true);
    if (round % 7 === 5) await rebuildIndex(db);
  }
}

/** Returns what is wrong with what is stored. */
export async function check(stored: readonly string[], gone: readonly string[]): Promise<string[]> {
  const db = await openDatabase();
  // An index that was being made is finished first.
  await refreshIndex(db);
  const problems = (await verifyIndex(db)).map((problem) => JSON.stringify(problem));
  const { documents } = await listDocuments(db, { offset: 0, limit: 100_000 });
  const present = new Set(documents.map(({ id }) => id));
  const lost = stored.filter((id) => !present.has(id)).map((id) => `lost ${id}`);
  const back = gone.filter((id) => present.has(id)).map((id) => `back ${id}`);
  return [...problems, ...lost, ...back, ...(await unfound(documents.map(({ id }) => id)))];
}

/** Returns the documents, of a few, that are not found by their own words. */
async function unfound(ids: readonly string[]): Promise<string[]> {
  const some = ids.filter((_, at) => at % Math.ceil(ids.length / 40) === 0);
  const corpus = openCorpus(await openDatabase());
  const documents = await corpus.documents(some);
  const texts = documents.map((document) => document?.text.split('\n\n')[1] ?? '');
  const found = await corpus.passagesLike(texts, 5);
  return some
    .filter((id, at) => !found[at]?.some(({ document }) => document === id))
    .map((id) => `not found ${id}`);
}
