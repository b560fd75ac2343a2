/** Spanish quotations that run over several paragraphs. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'gives all paragraphs to whom the last one names',
    text: '“Los pasajeros merecían la verdad.\n\n“Volaremos menos y mejor”, señaló la directora Ana Prat.',
    quotes: [
      {
        type: 'direct',
        text: '“Los pasajeros merecían la verdad.',
        cue: 'señaló',
        speaker: 'la directora Ana Prat',
      },
      {
        type: 'direct',
        text: '“Volaremos menos y mejor”',
        cue: 'señaló',
        speaker: 'la directora Ana Prat',
        group: 0,
      },
    ],
  },
];
