import { describe, expect, it } from 'vitest';

import type { Match } from './match.ts';
import { foldCopies, occurrencesOf } from './occurrences.ts';

function matchIn(id: string, published: string | null, changes: Partial<Match> = {}): Match {
  const text = 'The ferry will sail';
  const passage = { kind: 'quote', span: { start: 0, end: 19 }, text, names: [] } as const;
  return {
    passage: { ...passage, names: [], document: id, speaker: null, role: null },
    verdict: 'verbatim',
    attribution: 'unnamed',
    score: 1,
    diff: [],
    reasons: [],
    document: {
      id,
      url: null,
      title: id,
      publisher: null,
      author: null,
      published,
      lang: 'en',
      license: null,
      review: null,
    },
    before: `Somebody of the ${id} asked when the ice would break in the sound.`,
    after: '',
    ...changes,
  };
}

const WIRE = {
  before: 'The harbour master spoke on the quay at noon on Monday.',
  after: 'It was cold.',
};

describe('foldCopies', () => {
  it('folds documents with the same words and the same sentences around them into the best', () => {
    const folded = foldCopies([
      matchIn('ledger', '2031-03-02', WIRE),
      matchIn('own', '2031-03-02'),
      matchIn('herald', '2031-03-03', { ...WIRE, before: WIRE.before.toUpperCase() }),
      matchIn('echo', null, WIRE),
    ]);
    const ids = folded.map(({ match, copies }) =>
      [match, ...copies].map(({ document: { id } }) => id),
    );
    expect(ids).toEqual([['ledger', 'herald', 'echo'], ['own']]);
  });

  it('takes nothing for a copy by few words around it', () => {
    const alone = { before: '', after: 'It was cold.' };
    expect(foldCopies([matchIn('a', null, alone), matchIn('b', null, alone)]).length).toBe(2);
  });
});

describe('occurrencesOf', () => {
  it('gives the first place and counts the others from the article, copies once', () => {
    const matches = [
      matchIn('later', '2031-03-09'),
      matchIn('wire', '2031-03-04', WIRE),
      matchIn('first', '2029-03-04'),
      matchIn('copy', '2031-03-03', WIRE),
      matchIn('undated', null),
      matchIn('same', '2031-03-04T23:30:00+01:00'),
      matchIn('reworded', '2020-01-01', { verdict: 'paraphrase' }),
      matchIn('altered', '2020-01-01', { verdict: 'altered' }),
    ];
    const { first, ...rest } = occurrencesOf(matches, '2031-03-04');
    expect(first?.document.id).toBe('first');
    expect(rest).toEqual({ daysBefore: 730, earlier: 2, sameDay: 1, later: 1, undated: 1 });
  });

  it('knows no first place after the article, or without a date', () => {
    expect(occurrencesOf([matchIn('later', '2031-03-09')], '2031-03-04').first).toBeNull();
    expect(occurrencesOf([matchIn('first', '2029-03-04')], null)).toMatchObject({
      first: null,
      daysBefore: null,
      undated: 1,
    });
    expect(occurrencesOf([], '2031-03-04').daysBefore).toBeNull();
  });
});
