import type { EngineName, Subject } from '../commands.ts';
import { databaseName } from './database-name.ts';
import type { Engine, OpenEngine } from './engine.ts';
import { openOnrecord } from './onrecord.ts';

/** Each is loaded only where it is measured. */
const ENGINES: Readonly<Record<EngineName, () => Promise<OpenEngine>>> = {
  onrecord: async () => openOnrecord,
  sqlite: async () => (await import('./sqlite.ts')).openSqlite,
  'sqlite-rare': async () => (await import('./sqlite.ts')).openSqliteRare,
  flexsearch: async () => (await import('./flexsearch.ts')).openFlexsearch,
  minisearch: async () => (await import('./minisearch.ts')).openMinisearch,
  dexie: async () => (await import('./dexie.ts')).openDexie,
};

/** Opens an engine with so many quotes. */
export async function openEngine({ engine, size }: Subject): Promise<Engine> {
  const open = await ENGINES[engine]();
  return open(databaseName(engine, size));
}
