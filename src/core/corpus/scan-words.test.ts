import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wordsOf } from '../text/words.ts';
import { scanWords } from './scan-words.ts';

function slow(text: string): number[] {
  return wordsOf(text).flatMap(({ span }) => [span.start, span.end]);
}

describe('scanWords', () => {
  it.each([
    '',
    '…',
    "Don't — we won’t; rock 'n' roll, O'Neill's",
    'It cost 1,000.50 dollars, or 3.5 of 7,.',
    'The U.S. and the U.K.-based N.A.T.O end.Then e.g. x.y.z. a.1 1.a A.B',
    'Größe, naïve, e\u0301te\u0301, co\u00adoperate, zero\u200bwidth',
    'Зеленський сказав: «Об’єднаймося», п.5',
    '習近平 said 3.5',
    '\ud83d\ude00 smile \ud83d',
    'a\ud800b.c',
    '.a .5 ,5 a, \u0301a \u0301',
  ])('finds the words of %j', (text) => {
    expect(scanWords(text)).toEqual(slow(text));
  });

  it('finds what wordsOf finds, whatever the text', () => {
    const letters = constantFrom(...Array.from("ab1’'.,- \u0301\u00ad–“éжʼ́`´²Ⅷ字"));
    assert(
      property(string({ unit: letters, maxLength: 24 }), (text) => {
        expect(scanWords(text)).toEqual(slow(text));
      }),
      { numRuns: 3000 },
    );
  });
});
