import { describe, expect, it } from 'vitest';

import { sentenceFinder } from './sentence-finder.ts';
import { splitSentences } from './split-sentences.ts';

const TEXT = `  The port opened. Nobody came, said Mara Ilvane. It rained!

A ferry left at noon.

"Why?" asked Ivo Brandt. He had no ticket.`;

describe('sentenceFinder', () => {
  const sentences = splitSentences(TEXT);
  const indexAt = (offset: number) => sentences.findLastIndex(({ start }) => start <= offset);
  const finder = sentenceFinder(TEXT);

  it('finds the sentences that splitting the whole text gives', () => {
    for (let offset = 0; offset < TEXT.length; offset += 1) {
      expect(finder.at(offset)).toEqual(sentences[indexAt(offset)] ?? null);
    }
  });

  it('counts the sentences between two places, in one paragraph or in several', () => {
    for (const { start: from } of sentences) {
      for (let to = from; to < TEXT.length; to += 1) {
        expect(finder.between(from, to, sentences.length)).toBe(indexAt(to) - indexAt(from));
      }
    }
  });

  it('stops counting where there are more than are asked for', () => {
    const [first] = sentences;
    expect(finder.between(first?.start ?? 0, TEXT.length - 1, 1)).toBeGreaterThan(1);
  });

  it('finds none in an empty text', () => {
    expect(sentenceFinder('').at(0)).toBeNull();
  });
});
