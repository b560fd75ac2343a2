import { describe, expect, it } from 'vitest';

import { passageIndex } from '../corpus/memory-corpus.ts';
import type { Passage } from '../corpus/passage.ts';
import { readPageWords } from './compared-text.ts';
import { reasonsFor } from './match-reason.ts';
import { rankCandidates } from './rank-candidates.ts';

const CLAIMS: [document: string, ...wordings: string[]][] = [
  ['quota', 'Velland let in 40,000 refugees last year', 'Did Velland admit 40,000 refugees?'],
  ['herring', 'The herring quota was cut by half', 'No, the herring quota was not halved'],
  ['lamp', 'Every lamp on the quay was replaced', 'New lamps for the old quay?'],
  ['tunnel', 'The tunnel under the strait leaks in nine places', 'The tunnel and its nine leaks'],
];

const passages = CLAIMS.flatMap(([document, ...wordings]) =>
  wordings.map((text): Passage => {
    const span = { start: 0, end: 0 };
    return { document, kind: 'claim', span, text, names: [], speaker: null, role: null };
  }),
);

const { frequencies } = passageIndex(passages);

function rank(statement: string) {
  return rankCandidates(
    readPageWords(statement, 'en', () => false),
    passages,
    frequencies,
  );
}

function best(statement: string): string | undefined {
  return rank(statement).candidates[0]?.passages[0]?.passage.document;
}

describe('rankCandidates', () => {
  it.each([
    ['He said 40 thousand migrants had come to Velland.', 'quota'],
    ['The quota for herring, she claimed, is half of what it was', 'herring'],
    ['There are leaks in the tunnel', 'tunnel'],
    ['All the lamps along the quay are new, the mayor said', 'lamp'],
  ])('finds for %j the claim %s', (statement, document) => {
    expect(best(statement)).toBe(document);
  });

  it('takes the wordings of one review for one statement', () => {
    const [first] = rank('Velland took 40,000 refugees in').candidates;
    expect(first?.passages.map(({ passage }) => passage.document)).toEqual(['quota', 'quota']);
  });

  it('finds nothing like what says nothing', () => {
    for (const statement of ['', 'And it is, is it not?', '… — !?', '\ud800']) {
      expect(rank(statement).candidates).toEqual([]);
    }
  });
});

describe('reasonsFor', () => {
  const page = readPageWords(
    'Ilvane said Velland purchased 40 thousand ferries',
    'en',
    () => false,
  );
  const reasons = (claim: string, speakers: string[] = []) =>
    reasonsFor(page, [readPageWords(claim, 'en', () => false)], speakers);

  it('tells speaker, figures, names, words and synonyms, as the page has them', () => {
    expect(reasons('In Velland they buy 40,000 ferries', ['Mara Ilvane'])).toEqual([
      { kind: 'same speaker', evidence: ['Mara Ilvane'] },
      { kind: 'same figures', evidence: ['40 thousand'] },
      { kind: 'same names', evidence: ['Velland'] },
      { kind: 'same words', evidence: ['ferries'] },
      { kind: 'synonyms', evidence: ['purchased – buy'] },
    ]);
  });

  it('tells a phrase in common', () => {
    expect(reasons('Nobody knows that Velland purchased 40,000 ferries')).toContainEqual({
      kind: 'same phrase',
      evidence: ['Velland purchased 40 thousand ferries'],
    });
  });

  it('tells nothing where nothing is shared', () => {
    expect(reasons('Every lamp was replaced')).toEqual([]);
  });
});
