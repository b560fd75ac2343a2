/** French sentences with their quotes: marks, verbs, word order. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'reads « … » and the perfect',
    text: '« Le pont reste fermé », a déclaré la ministre Claire Duval.',
    quotes: [
      {
        type: 'direct',
        text: '« Le pont reste fermé »',
        cue: 'déclaré',
        speaker: 'la ministre Claire Duval',
      },
    ],
  },
  {
    name: 'cuts a quote where the article speaks inside its marks',
    text: '« Nous voulons, a-t-il dit, partir demain. »',
    quotes: [
      { type: 'direct', text: '« Nous voulons', cue: 'dit', speaker: 'il' },
      { type: 'direct', text: 'partir demain. »', cue: 'dit', speaker: 'il', group: 0 },
    ],
  },
  {
    name: 'reads "selon" and "qu\'il"',
    text: 'Selon Claire Duval, le pont est fermé. Elle a ajouté qu’il rouvrira.',
    quotes: [
      { type: 'indirect', text: 'le pont est fermé', cue: 'Selon', speaker: 'Claire Duval' },
      { type: 'indirect', text: 'qu’il rouvrira', cue: 'ajouté', speaker: 'Elle' },
    ],
  },
  {
    name: 'calls marks in reported speech mixed',
    text: 'Paul Renard a affirmé que le projet était « une erreur ».',
    quotes: [
      {
        type: 'mixed',
        text: 'que le projet était « une erreur »',
        cue: 'affirmé',
        speaker: 'Paul Renard',
      },
    ],
  },
];
