import { openDB } from 'idb';

import { AppError } from '../core/app-error.ts';
import { isStorageFull } from './is-storage-full.ts';
import { migrations, type Database, type Schema } from './schema.ts';

/** The open connection of this context to each database, for opening one takes milliseconds. */
const connections = new Map<string, Promise<Database>>();

/**
 * Returns the connection to the database, opening it first if it is not open, and migrating it if an
 * older version of the extension wrote it. Ask again for each piece of work: the connection closes
 * when another context wants to upgrade or delete the database.
 *
 * @throws {AppError} `database-outdated` if a newer version of the extension wrote it; `storage-full`
 * if the disk is so full that the browser cannot open it.
 */
export function openDatabase(name = 'onrecord'): Promise<Database> {
  const open = connections.get(name);
  if (open) return open;
  const forget = () => connections.delete(name);
  const opening = connect(name, forget);
  connections.set(name, opening);
  opening.catch(forget);
  return opening;
}

async function connect(name: string, forget: () => void): Promise<Database> {
  try {
    return await openDB<Schema>(name, migrations.length, {
      async upgrade(db, oldVersion, _newVersion, tx) {
        for (const migrate of migrations.slice(oldVersion)) {
          await migrate(db as never, tx as never);
        }
      },
      // Another context wants to upgrade: make way, or it waits for ever.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'VersionError') {
      throw new AppError('database-outdated', 'The database is newer than this extension', {
        cause,
      });
    }
    if (await isStorageFull(cause)) {
      throw new AppError('storage-full', 'No room to open the database', { cause });
    }
    throw cause;
  }
}
