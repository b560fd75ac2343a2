import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sentencesAround, splitParagraphs, splitSentences } from './split-sentences.ts';
import type { TextSpan } from './text-span.ts';

const wordsOf = (text: string, spans: TextSpan[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it('splits at blank lines alone', () => {
    const text = ' One\nline.\n\n\nTwo.\n \nThree. ';
    expect(wordsOf(text, splitParagraphs(text))).toEqual(['One\nline.', 'Two.', 'Three.']);
  });

  it('finds none in nothing', () => {
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs('\n\n \n')).toEqual([]);
  });
});

describe('splitSentences', () => {
  it.each([
    ['The dam holds. Nobody moves.', ['The dam holds.', 'Nobody moves.']],
    ['Mr. Lind asked. Ms. Torvik left.', ['Mr. Lind asked.', 'Ms. Torvik left.']],
    ['J. Lind of the U.S. Navy came.', ['J. Lind of the U.S. Navy came.']],
    ['“It holds!” she said.', ['“It holds!” she said.']],
    ['Дамба тримається. Ніхто не їде.', ['Дамба тримається.', 'Ніхто не їде.']],
  ])('splits %s', (text, sentences) => {
    expect(wordsOf(text, splitSentences(text))).toEqual(sentences);
  });

  it('lets no sentence cross a paragraph', () => {
    const text = 'Details\n\nThe dam holds.';
    expect(wordsOf(text, splitSentences(text))).toEqual(['Details', 'The dam holds.']);
  });

  it('gives ordered spans, with every visible character in one of them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '!', 'Mr') }),
        (text) => {
          const spans = splitSentences(text);
          const joined = wordsOf(text, spans).join('').replaceAll(/\s/g, '');
          expect(joined).toBe(text.replaceAll(/\s/g, ''));
          expect(spans).toEqual(spans.toSorted((a, b) => a.start - b.start));
        },
      ),
    );
  });
});

describe('sentencesAround', () => {
  const text = 'First. Second.\n\nThird here. Fourth.\n\nFifth.';
  const around = (words: string) => {
    const start = text.indexOf(words);
    return sentencesAround(text, { start, end: start + words.length });
  };

  it('gives the neighbours in the same paragraph', () => {
    expect(around('Second.')).toEqual({ before: 'First.', after: 'Third here.' });
  });

  it('gives the neighbours in the next paragraphs', () => {
    expect(around('Third here.')).toEqual({ before: 'Second.', after: 'Fourth.' });
    expect(around('Fourth.')).toEqual({ before: 'Third here.', after: 'Fifth.' });
  });

  it('passes over the sentences that the words are part of', () => {
    expect(around('here. Fou')).toEqual({ before: 'Second.', after: 'Fifth.' });
  });

  it('is empty at the ends', () => {
    expect(around('First.').before).toBe('');
    expect(around('Fifth.').after).toBe('');
    expect(sentencesAround('', { start: 0, end: 0 })).toEqual({ before: '', after: '' });
  });
});
