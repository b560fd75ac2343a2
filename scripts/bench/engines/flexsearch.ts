/** FlexSearch: its whole index is exported in parts, read before the first answer. */
import { Index } from 'flexsearch';

import { isStopWord } from '../../../src/core/text/stop-words.ts';
import { wordsOf } from '../../../src/core/text/words.ts';
import { PEER_CANDIDATES, type OpenEngine } from './engine.ts';
import { openTexts } from './text-store.ts';

export const openFlexsearch: OpenEngine = async (name) => {
  const texts = await openTexts(name);
  const index = new Index({
    tokenize: 'strict',
    encode: (text: string) =>
      wordsOf(text)
        .map(({ form }) => form)
        .filter((form) => !isStopWord(form)),
  });
  for (const [key, value] of await texts.getValues()) index.import(key, String(value));
  return {
    async add(quotes, first) {
      for (const [at, text] of quotes.entries()) index.add(first + at, text);
      await texts.put(quotes, first);
    },
    async finish() {
      const parts: [string, unknown][] = [];
      index.export((key: string, value: unknown) => void parts.push([key, value]));
      for (const [key, value] of parts) await texts.putValue(key, value);
    },
    async lookUp(queries) {
      // Not all words of a changed quote are in the original: `suggest` lets some be missing.
      const found = queries.map((text) =>
        index.search(text, { limit: PEER_CANDIDATES, suggest: true }).map(Number),
      );
      const byNumber = await texts.get(found.flat());
      return found.map((numbers) => numbers.map((number) => byNumber.get(number) ?? ''));
    },
  };
};
