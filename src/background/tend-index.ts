/**
 * Work on the index that can wait until nobody waits for an answer: making it again after an update,
 * and settling what was added. All of it goes on where it was broken off, for the worker may be stopped at
 * any time and starts anew with the next message.
 */
import { openDatabase } from '../storage/open-database.ts';
import { refreshIndex } from '../storage/rebuild-index.ts';
import { settleIfDue } from '../storage/settle-postings.ts';

/** How long nothing must have been asked, in ms. */
const QUIET = 2000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tends the index as soon as nothing more is asked for a while. Call it with every message. */
export function tendIndexSoon(): void {
  clearTimeout(timer);
  // A full disk stops it, and so does an upgrade; the next message tries again.
  timer = setTimeout(() => void tendIndex().catch(() => {}), QUIET);
}

async function tendIndex(): Promise<void> {
  const begun = timer;
  // A message that comes meanwhile sets another timer, and is answered first.
  const isQuiet = () => timer === begun;
  const db = await openDatabase();
  await refreshIndex(db, isQuiet);
  await settleIfDue(db, isQuiet);
}
