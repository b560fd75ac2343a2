import { nearestDocuments } from '../core/context/nearest-documents.ts';
import type { Corpus, ProfiledDocument } from '../core/corpus/corpus.ts';
import { keyDayRange } from './key-days.ts';
import type { Database, ReadTransaction } from './schema.ts';
import { read } from './transact.ts';

/** Ids read for one key: a president is in half the corpus, and shares nothing by that. */
const MOST_PER_KEY = 1000;

/** Ids read for the days: a week of a large archive. */
const MOST_DATED = 3000;

/** Finds documents by keys and days, as {@link Corpus.profilesNear}. */
export function profilesNear(
  db: Database,
  { keys, from, to, limit }: Parameters<Corpus['profilesNear']>[0],
): Promise<ProfiledDocument[]> {
  return read(db, ['documents'], async (tx) => {
    const [byKey, byDay] = await Promise.all([
      Promise.all(keys.map((key) => idsWith(tx, key, from, to))),
      from === null || to === null ? [] : idsDated(tx, from, to),
    ]);
    const nearest = nearestDocuments(byKey, byDay, limit);
    const records = await Promise.all(nearest.map((id) => tx.objectStore('documents').get(id)));
    return records.flatMap((record) =>
      record ? [{ document: record.summary, profile: record.profile }] : [],
    );
  });
}

/** The ids of documents with this key, those of the given days among them even if there are many. */
async function idsWith(
  tx: ReadTransaction,
  key: string,
  from: string | null,
  to: string | null,
): Promise<Set<string>> {
  const index = tx.objectStore('documents').index('keyDays');
  const ranges = [keyDayRange(key), ...(from && to ? [keyDayRange(key, from, to)] : [])];
  const found = await Promise.all(ranges.map((range) => index.getAllKeys(range, MOST_PER_KEY)));
  return new Set(found.flat());
}

function idsDated(tx: ReadTransaction, from: string, to: string): Promise<string[]> {
  const days = IDBKeyRange.bound(from, `${to}\uffff`);
  return tx.objectStore('documents').index('published').getAllKeys(days, MOST_DATED);
}
