/** Turns of phrase of German news, with the quotes that a careful reader finds in them. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'ends a source at the front of a sentence before the verb',
    text: 'Laut Außenministerin Berta Kelm sollen auch andere Staaten liefern. Nach Angaben der Polizei starben drei Menschen.',
    quotes: [
      {
        type: 'indirect',
        text: 'sollen auch andere Staaten liefern',
        cue: 'Laut',
        speaker: 'Außenministerin Berta Kelm',
      },
      {
        type: 'indirect',
        text: 'starben drei Menschen',
        cue: 'Nach Angaben',
        speaker: 'der Polizei',
      },
    ],
  },
  {
    name: 'reads the clause on both sides of its source',
    text: 'Drei Menschen wurden nach Angaben der Polizei in der Nacht verletzt.',
    quotes: [
      {
        type: 'indirect',
        text: 'Drei Menschen wurden',
        cue: 'nach Angaben',
        speaker: 'der Polizei',
      },
      {
        type: 'indirect',
        text: 'in der Nacht verletzt',
        cue: 'nach Angaben',
        speaker: 'der Polizei',
        group: 0,
      },
    ],
  },
  {
    name: 'gives words to whom they are quoted from',
    text: 'Die Zeitung zitiert Kelm mit den Worten: „Der Tunnel ist trocken.“',
    quotes: [
      { type: 'direct', text: '„Der Tunnel ist trocken.“', cue: 'zitiert', speaker: 'Kelm' },
    ],
  },
];
