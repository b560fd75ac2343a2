/** MiniSearch: its whole index is one JSON text, read before the first answer. */
import MiniSearch from 'minisearch';

import { isStopWord } from '../../../src/core/text/stop-words.ts';
import { PEER_CANDIDATES, type OpenEngine } from './engine.ts';
import { openTexts } from './text-store.ts';

const OPTIONS = {
  fields: ['text'],
  processTerm: (term: string) => {
    const form = term.toLowerCase();
    return isStopWord(form) ? null : form;
  },
};

export const openMinisearch: OpenEngine = async (name) => {
  const texts = await openTexts(name);
  const parts = new Map(await texts.getValues());
  const stored = Array.from({ length: parts.size }, (_, part) => String(parts.get(`${part}`)));
  const index =
    stored.length > 0
      ? MiniSearch.loadJSON(stored.join(''), OPTIONS)
      : new MiniSearch<{ id: number; text: string }>(OPTIONS);
  return {
    async add(quotes, first) {
      index.addAll(quotes.map((text, at) => ({ id: first + at, text })));
      await texts.put(quotes, first);
    },
    async finish() {
      const json = JSON.stringify(index);
      // A record of hundreds of megabytes is refused.
      const part = 16_000_000;
      for (let at = 0; at * part < json.length; at++) {
        await texts.putValue(`${at}`, json.slice(at * part, (at + 1) * part));
      }
    },
    async lookUp(queries) {
      const found = queries.map((text) =>
        index
          .search(text)
          .slice(0, PEER_CANDIDATES)
          .map(({ id }) => Number(id)),
      );
      const byNumber = await texts.get(found.flat());
      return found.map((numbers) => numbers.map((number) => byNumber.get(number) ?? ''));
    },
  };
};
