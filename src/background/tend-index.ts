/**
 * Work on the index that nobody waits for: making it again after an update, and settling what was
 * added. It is done in short pieces, between which messages are answered, and goes on where it was broken
 * off, for the worker may be stopped at any time and starts anew with the next message.
 */
import { AppError } from '../core/app-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { refreshIndex } from '../storage/rebuild-index.ts';
import { settleIfDue } from '../storage/settle-postings.ts';

/** How long the message that started the worker is left alone, in ms. */
const HEAD_START = 2000;

let isTending = false;

/** Tends the index in a while. Call it with every message. */
export function tendIndexSoon(): void {
  if (isTending) return;
  isTending = true;
  setTimeout(() => {
    void tendIndex()
      .catch((error: unknown) => {
        // A full disk stops it, and so does an upgrade; the next message tries again.
        if (!(error instanceof AppError)) throw error;
      })
      .finally(() => {
        isTending = false;
      });
  }, HEAD_START);
}

async function tendIndex(): Promise<void> {
  const db = await openDatabase();
  await refreshIndex(db);
  await settleIfDue(db, () => true);
}
