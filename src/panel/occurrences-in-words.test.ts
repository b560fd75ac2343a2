import { describe, expect, it } from 'vitest';

import { occurrencesOf } from '../core/matching/occurrences.ts';
import { document, madeMatch } from './made-findings.ts';
import { occurrencesInWords } from './occurrences-in-words.ts';

function told(published: string | null, ...dates: (string | null)[]): string[] {
  const matches = dates.map((date, index) =>
    madeMatch({ document: { ...document, id: String(index), published: date } }),
  );
  return occurrencesInWords(occurrencesOf(matches, published));
}

describe('occurrencesInWords', () => {
  it('tells the first place, and how many are before and after', () => {
    expect(
      told('2031-03-04', '2029-03-04', '2031-03-04', '2031-03-09', '2030-01-01', null),
    ).toEqual([
      'First known: 4 Mar 2029, 23 months before this article.',
      '2 texts before it',
      '1 text of the same day',
      '1 text after it',
      '1 text without a date',
    ]);
  });

  it('tells of one place no number', () => {
    expect(told('2031-03-04', '2031-03-04')).toEqual([
      'First known: 4 Mar 2031, same day as this article.',
    ]);
  });

  it('says that nothing is earlier, and nothing where there is nothing to say', () => {
    expect(told('2031-03-04', '2031-03-09')).toEqual([
      'Nothing in your corpus has these words from before this article.',
    ]);
    expect(told(null, '2031-03-09')).toEqual([]);
    expect(told('2031-03-04')).toEqual([]);
  });
});
