/** What a look-up may cost and must find, in numbers that no machine's speed changes. */
import { beforeAll, describe, expect, it } from 'vitest';

import { changedQuotes } from './changed-quotes.ts';
import { mostAlike } from './compare-candidates.ts';
import type { Engine } from './engines/engine.ts';
import { openOnrecord } from './engines/onrecord.ts';
import { quoteText } from './made-quotes.ts';
import { recordReads, type RecordedRead } from './record-reads.ts';

/** Milliseconds: the database of the tests is slow, and machines are busy. */
const SLOW = 120_000;

const SIZE = 10_000;
const BATCH = 2000;
const POSTINGS = ['recent', 'waiting', 'settled'];

describe('the index of 10,000 quotes', { timeout: SLOW }, () => {
  let index: Engine;

  beforeAll(async () => {
    index = await openOnrecord('reads');
    for (let first = 0; first < SIZE; first += BATCH) {
      const quotes = Array.from({ length: BATCH }, (_, at) => quoteText(first + at));
      await index.add(quotes, first);
    }
  }, SLOW);

  /** Looks up a page's quotes, and returns what was read for them. */
  async function readsForPage(): Promise<{ reads: RecordedRead[]; candidates: number }> {
    const stop = recordReads();
    const found = await index.lookUp(changedQuotes(SIZE, 40, 1).map(({ text }) => text));
    return { reads: stop(), candidates: found.flat().length };
  }

  it.each(['waiting', 'settled'])(
    'reads little for 40 quotes while postings are %s',
    async (level) => {
      if (level === 'settled') await index.finish();
      const { reads, candidates } = await readsForPage();
      const bytes = reads
        .filter(({ store }) => POSTINGS.includes(store))
        .reduce((sum, read) => sum + read.bytes, 0);
      expect(reads.length).toBeLessThanOrEqual(450);
      expect(bytes).toBeLessThanOrEqual(600_000);
      expect(candidates).toBeLessThanOrEqual(400);
    },
  );

  it('finds changed quotes', async () => {
    const queries = changedQuotes(SIZE, 400, 2);
    const found = await index.lookUp(queries.map(({ text }) => text));
    const missed = queries.filter(
      ({ text, quote }, at) => mostAlike(text, found[at] ?? []) !== quoteText(quote),
    );
    expect(missed.length).toBeLessThanOrEqual(4);
    expect(missed.filter(({ kind }) => kind === 'cut to half').length).toBeLessThanOrEqual(1);
  });
});
