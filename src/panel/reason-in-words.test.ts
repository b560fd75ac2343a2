import { describe, expect, it } from 'vitest';

import { reasonInWords } from './reason-in-words.ts';

describe('reasonInWords', () => {
  it('tells each fact that there is', () => {
    const reason = {
      people: ['Ana Torvik', 'Pell Dorran'],
      places: ['Halvik'],
      words: ['ferry', 'ice', 'harbour', 'storm'],
      daysEarlier: 2,
    };
    expect(reasonInWords(reason)).toEqual([
      '2 days before this article',
      'both name Ana Torvik and Pell Dorran',
      'both are about Halvik',
      'both speak of ferry, ice and harbour',
    ]);
  });

  it('tells nothing where there is no fact', () => {
    expect(reasonInWords({ people: [], places: [], words: [], daysEarlier: null })).toEqual([]);
  });
});
