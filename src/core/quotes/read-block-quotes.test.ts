import { describe, expect, it } from 'vitest';

import type { BlockQuote } from '../article/block-quote.ts';
import { readText } from '../read-text.ts';
import type { TextSpan } from '../text/text-span.ts';
import { blockCases } from './block-quotes.cases.ts';

/** Takes the signs around block quotes and authors out of a case's text. */
function parse(signed: string): { text: string; blockQuotes: BlockQuote[] } {
  const blockQuotes: BlockQuote[] = [];
  let text = '';
  let start = 0;
  for (const piece of signed.split(/([[\]{}])/)) {
    const last = blockQuotes.at(-1);
    if (piece === '[' || piece === '{') start = text.length;
    else if (piece === ']') {
      blockQuotes.push({ span: { start, end: text.length }, author: null, platform: null });
    } else if (piece === '}' && last) last.author = { start, end: text.length };
    else text += piece;
  }
  return { text, blockQuotes };
}

describe('readText with block quotes', () => {
  for (const { name, text: signed, quotes } of blockCases) {
    it(name, () => {
      const { text, blockQuotes } = parse(signed);
      const cut = (span: TextSpan | null) => span && text.slice(span.start, span.end);
      const found = readText(text, 'en', blockQuotes).quotes;
      expect(
        found.map(({ text: words, group, attribution: { speaker, names } }) => ({
          text: words,
          speaker: cut(speaker),
          names,
          group,
        })),
      ).toEqual(quotes.map((quote, index) => ({ group: index, ...quote })));
    });
  }

  it('names the channel in the sentence that leads to the words', () => {
    const { text, blockQuotes } = parse(
      'In a statement posted on Telegram, the owner, Mara Ilvane, wrote:\n\n[We never promised to fill the pit.]',
    );
    const [quote] = readText(text, 'en', blockQuotes).quotes;
    expect(quote?.attribution.via.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'statement',
      'Telegram',
    ]);
  });

  it('names the network that a post stood on among the sources, once', () => {
    const { text, blockQuotes } = parse(
      'Two posts.\n\n[The pit must close now.]\n\n{Mara Ilvane}\n\n[The pit must stay.]\n\n{Ivo Brandt}',
    );
    const posts = blockQuotes.map((block) => ({ ...block, platform: 'Facebook' }));
    const { sources } = readText(text, 'en', posts);
    expect(sources).toEqual([
      { name: 'Facebook', kind: 'platform', span: posts[0]?.author, description: null },
    ]);
  });

  it('accepts any spans', () => {
    const span = { start: 50, end: 90 };
    expect(readText('Short.', 'en', [{ span, author: span, platform: null }]).quotes).toEqual([]);
  });
});
