/** What every look-up needs of the index, remembered until the corpus changes. */
import { decodePostings } from '../core/corpus/posting-block.ts';
import { noPostings } from '../core/corpus/postings.ts';
import { readCounts } from './counts.ts';
import { countFeature, readSketch, type Sketch } from './frequency-sketch.ts';
import type { Counts, Database, ReadTransaction } from './schema.ts';

/** The part of the index that is read whole. */
export interface IndexHead {
  counts: Counts;
  /** Of all levels. */
  sketch: Sketch;
  /** The recent blocks, oldest first. */
  recent: Uint8Array[];
}

const remembered = new WeakMap<Database, IndexHead>();

/** Returns the head of the index; it may not be changed. */
export async function readIndexHead(db: Database, tx: ReadTransaction): Promise<IndexHead> {
  const last = remembered.get(db);
  // A worker that was just started knows nothing, and asks for all at once.
  const reading = last ? null : readBody(tx);
  const counts = await readCounts(tx);
  if (last?.counts.revision === counts.revision) return last;
  const head = { counts, ...(await (reading ?? readBody(tx))) };
  remembered.set(db, head);
  return head;
}

async function readBody(tx: ReadTransaction): Promise<Omit<IndexHead, 'counts'>> {
  const [sketch, recent] = await Promise.all([readSketch(tx), tx.objectStore('recent').getAll()]);
  const postings = noPostings();
  for (const block of recent) decodePostings(block, postings);
  for (let row = 0; row < postings.length; row++) {
    countFeature(sketch, postings.features[row] ?? 0, 1);
  }
  return { sketch, recent };
}
