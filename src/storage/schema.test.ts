import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, it } from 'vitest';

import { openDatabase } from './open-database.ts';
import { migrations, STORES } from './schema.ts';

/** Opens a database as the extension of `version` left it. */
function openOld(name: string, version: number): Promise<IDBPDatabase> {
  return openDB(name, version, {
    async upgrade(db, oldVersion, _newVersion, tx) {
      for (const migrate of migrations.slice(oldVersion, version)) await migrate(db, tx);
    },
  });
}

/** The stores and indexes of the database called `name`, as the browser describes them. */
async function shapeOf(name: string) {
  const db = await openDB(name);
  const tx = db.transaction([...db.objectStoreNames]);
  const shape = [...db.objectStoreNames].map((storeName) => {
    const store = tx.objectStore(storeName);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { indexName, keyPath, unique, multiEntry };
    });
    return { storeName, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
  db.close();
  return shape;
}

describe('migrations', () => {
  it('make the stores of the schema', async () => {
    (await openDatabase('fresh')).close();
    const names = (await shapeOf('fresh')).map(({ storeName }) => storeName);
    expect(names).toEqual([...STORES].toSorted());
  });

  it.each(migrations.map((_, index) => index))(
    'an upgrade from version %i gives the same stores as a fresh install',
    async (version) => {
      const [old, fresh] = [`old ${version}`, `fresh ${version}`];
      if (version > 0) (await openOld(old, version)).close();
      (await openDatabase(old)).close();
      (await openDatabase(fresh)).close();
      expect(await shapeOf(old)).toEqual(await shapeOf(fresh));
    },
  );
});

describe('openDatabase', () => {
  it('refuses a database from the future', async () => {
    (await openDB('future', 99)).close();
    await expect(openDatabase('future')).rejects.toMatchObject({ code: 'database-outdated' });
  });

  it('opens a database once, however often it is asked', async () => {
    expect(await openDatabase('same')).toBe(await openDatabase('same'));
  });

  it('makes way for an upgrade, and then has no connection until it is asked again', async () => {
    const db = await openDatabase('way');
    (await openDB('way', 99)).close();
    expect(() => db.transaction('counts')).toThrow(
      expect.objectContaining({ name: 'InvalidStateError' }),
    );
    await expect(openDatabase('way')).rejects.toMatchObject({ code: 'database-outdated' });
  });
});
