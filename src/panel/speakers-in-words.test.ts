import { describe, expect, it } from 'vitest';

import type { Passage } from '../core/corpus/passage.ts';
import type { SpeakerMatch } from '../core/matching/match.ts';
import { madeMatch, quote } from './made-findings.ts';
import { speakersInWords } from './speakers-in-words.ts';

const cases: [SpeakerMatch, Partial<Passage>, string][] = [
  ['same speaker', {}, 'Same speaker: Ana Torvik.'],
  [
    'different speaker',
    { names: ['Pell Dorran'] },
    'Different speaker: Pell Dorran in the document, Ana Torvik on this page.',
  ],
  ['unnamed', { names: [], speaker: null }, 'The document does not name the speaker.'],
  [
    'unnamed',
    { names: [], speaker: 'an official' },
    'The document gives the speaker as “an official”, not by name.',
  ],
  [
    'unnamed',
    { names: ['Ана Торвік'] },
    'The document names Ана Торвік, this page Ana Torvik; whether they are the same is not clear.',
  ],
  [
    'unnamed',
    { kind: 'sentence', names: [], speaker: null },
    'In the document these are its own words; it names no speaker.',
  ],
];

describe('speakersInWords', () => {
  it.each(cases)('%s %j: %s', (attribution, changes, words) => {
    const match = madeMatch({ attribution });
    const passage = { ...match.passage, ...changes };
    expect(speakersInWords({ ...match, passage }, quote.attribution)).toBe(words);
  });

  it('says when only the document names somebody', () => {
    const match = madeMatch({ attribution: 'unnamed' });
    expect(speakersInWords(match, { ...quote.attribution, names: [] })).toBe(
      'The document names Ana Torvik; on this page the speaker is not clear.',
    );
  });
});
