/** SQLite's full-text search in WebAssembly, on a file in the origin's private file system. */
import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';

import { isStopWord } from '../../../src/core/text/stop-words.ts';
import { wordsOf } from '../../../src/core/text/words.ts';
import { PEER_CANDIDATES, RARE_WORDS, type Engine, type OpenEngine } from './engine.ts';

/** Asks for every word of a quote but function words. */
export const openSqlite: OpenEngine = async (name) =>
  engineOf(await openFile(name), (_, words) => words);

/** Asks for the rarest words alone, as our index does. */
export const openSqliteRare: OpenEngine = async (name) => engineOf(await openFile(name), rarest);

async function openFile(name: string): Promise<Database> {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({ initialCapacity: 16 });
  const db = new pool.OpfsSAHPoolDb(`/${name.replace(' ', '-')}.db`);
  // With `detail=none` it is built quicker, but ranking then reads every text again.
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS quotes USING fts5(text);
    CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5vocab(quotes, 'row');`);
  return db;
}

function engineOf(db: Database, choose: (db: Database, words: string[]) => string[]): Engine {
  return {
    async add(quotes) {
      db.transaction(() => {
        const insert = db.prepare('INSERT INTO quotes (text) VALUES (?)');
        for (const text of quotes) insert.bind(1, text).stepReset();
        insert.finalize();
      });
    },
    finish: async () => {},
    async lookUp(queries) {
      const select = db.prepare(
        `SELECT text FROM quotes WHERE quotes MATCH ? ORDER BY rank LIMIT ${PEER_CANDIDATES}`,
      );
      const found = queries.map((text) => {
        const words = choose(db, wordsToAsk(text));
        const candidates: string[] = [];
        if (words.length === 0) return candidates;
        select.bind(1, words.map((word) => `"${word}"`).join(' OR '));
        while (select.step()) candidates.push(select.getString(0) ?? '');
        select.reset();
        return candidates;
      });
      select.finalize();
      return found;
    },
  };
}

function wordsToAsk(text: string): string[] {
  const forms = wordsOf(text).map(({ form }) => form.replace(/[^\p{L}\p{N}]/gu, ' '));
  return [...new Set(forms.filter((form) => !isStopWord(form)))];
}

function rarest(db: Database, words: string[]): string[] {
  const select = db.prepare('SELECT doc FROM words WHERE term = ?');
  const counted = words.map((word) => {
    select.bind(1, word);
    const count = select.step() ? (select.getInt(0) ?? 0) : 0;
    select.reset();
    return { word, count };
  });
  select.finalize();
  return counted
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, RARE_WORDS)
    .map(({ word }) => word);
}
