import { describe, expect, it } from 'vitest';

import { readText } from '../core/read-text.ts';
import { splitParagraphs } from '../core/text/split-sentences.ts';
import { cutAtQuotes } from './cut-at-quotes.ts';

const text = [
  '“We were not asked,” Mara Ilvane, the mayor of Arden, told the Northern Wire.',
  'Nobody answered the telephone on Monday.',
  'She said that the bridge “stays shut” until May.',
].join('\n\n');
const { quotes } = readText(text, 'en');
const paragraphs = cutAtQuotes(text, quotes);

/** The stretches that are the given part of the quote, joined. */
function part(quote: number, kind: string): string {
  return paragraphs
    .flat()
    .filter(({ parts }) => parts.some((each) => each.quote === quote && each.kind === kind))
    .map((piece) => piece.text)
    .join('');
}

describe('cutAtQuotes', () => {
  it('loses no word of the text', () => {
    expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(
      splitParagraphs(text).map(({ start, end }) => text.slice(start, end)),
    );
  });

  it('tells words, cue, speaker and source apart', () => {
    expect(part(0, 'words')).toBe('“We were not asked,”');
    expect(part(0, 'speaker')).toBe('Mara Ilvane, the mayor of Arden');
    expect(part(0, 'cue')).toBe('told');
    expect(part(0, 'via')).toBe('Northern Wire');
    expect(part(1, 'words')).toBe('that the bridge “stays shut” until May');
  });

  it('says where each part ends, once', () => {
    const ends = paragraphs.flat().flatMap(({ parts }) => parts.filter(({ isEnd }) => isEnd));
    expect(ends.map(({ quote, kind }) => `${quote} ${kind}`)).toEqual([
      '0 words',
      '0 speaker',
      '0 cue',
      '0 via',
      '1 speaker',
      '1 cue',
      '1 words',
    ]);
  });

  it('leaves a paragraph without quotes whole', () => {
    expect(paragraphs[1]).toEqual([
      { text: 'Nobody answered the telephone on Monday.', parts: [] },
    ]);
  });
});
