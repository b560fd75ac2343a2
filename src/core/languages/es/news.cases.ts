/** Turns of phrase of Spanish news, with the quotes that a careful reader finds in them. */
import { broken, withQuote } from '../quote-case-of.ts';
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'gives a clause to the role before a name between commas',
    text: 'A juicio del alcalde, el arquitecto Bruno Dalla, el puente es demasiado estrecho.',
    quotes: [
      {
        type: 'indirect',
        text: 'el puente es demasiado estrecho',
        cue: 'A juicio del',
        speaker: 'alcalde, el arquitecto Bruno Dalla',
      },
    ],
  },
  broken(
    'La bomba zumba y el túnel, dice, está seco.',
    ['La bomba zumba y el túnel', 'está seco'],
    'dice',
  ),
  withQuote(
    'Ilvane denunció que falta agua: «No sale nada».',
    ['que falta agua', '«No sale nada»'],
    'denunció',
  ),
];
