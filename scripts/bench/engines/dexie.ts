/** Dexie: a multi-entry index of words, which is what IndexedDB offers by itself. */
import { Dexie, type Table } from 'dexie';

import { isStopWord } from '../../../src/core/text/stop-words.ts';
import { wordsOf } from '../../../src/core/text/words.ts';
import { PEER_CANDIDATES, RARE_WORDS, type OpenEngine } from './engine.ts';

interface Row {
  id: number;
  text: string;
  words: string[];
}

export const openDexie: OpenEngine = async (name) => {
  const db = new Dexie(name);
  db.version(1).stores({ quotes: 'id,*words' });
  const quotes: Table<Row, number> = db.table('quotes');
  return {
    async add(texts, first) {
      await quotes.bulkAdd(
        texts.map((text, at) => ({ id: first + at, text, words: wordsToKeep(text) })),
      );
    },
    finish: async () => {},
    lookUp: (texts) =>
      db.transaction('r', quotes, () => Promise.all(texts.map((text) => lookUp(quotes, text)))),
  };
};

async function lookUp(quotes: Table<Row, number>, text: string): Promise<string[]> {
  const words = wordsToKeep(text);
  const counts = await Promise.all(words.map((word) => quotes.where('words').equals(word).count()));
  const rare = words
    .map((word, at) => ({ word, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, RARE_WORDS);
  const lists = await Promise.all(
    rare.map(({ word }) => quotes.where('words').equals(word).primaryKeys()),
  );
  const votes = new Map<number, number>();
  for (const [at, list] of lists.entries()) {
    const weight = 1 / Math.log2(2 + (rare[at]?.count ?? 0));
    for (const id of list) votes.set(id, (votes.get(id) ?? 0) + weight);
  }
  const best = [...votes]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, PEER_CANDIDATES)
    .map(([id]) => id);
  const rows = await quotes.bulkGet(best);
  return rows.flatMap((row) => row?.text ?? []);
}

function wordsToKeep(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text)
        .map(({ form }) => form)
        .filter((form) => !isStopWord(form)),
    ),
  ];
}
