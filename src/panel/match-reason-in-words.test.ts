import { describe, expect, it } from 'vitest';

import { matchReasonInWords } from './match-reason-in-words.ts';

describe('matchReasonInWords', () => {
  it.each([
    [{ kind: 'same speaker', evidence: ['Ana Torvik'] }, 'the same speaker'],
    [{ kind: 'same phrase', evidence: ['the ice will hold'] }, 'the phrase “the ice will hold”'],
    [{ kind: 'same figures', evidence: ['23 million'] }, 'figures: 23 million'],
    [{ kind: 'same names', evidence: ['Halvik', 'Torvik'] }, 'names: Halvik and Torvik'],
    [{ kind: 'same words', evidence: ['ferry', 'ice', 'storm'] }, 'words: ferry, ice and storm'],
    [{ kind: 'synonyms', evidence: ['begin – start'] }, 'words for the same: begin – start'],
  ] as const)('tells %j', ({ kind, evidence }, phrase) => {
    expect(matchReasonInWords({ kind, evidence: [...evidence] })).toBe(phrase);
  });
});
