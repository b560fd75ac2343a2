/** German sentences as news writes them, about invented people and places. */
import type { QuoteCase } from './find-quotes.cases.ts';

export const germanCases: QuoteCase[] = [
  {
    name: 'quotes marked words alone where they are most of the clause',
    text: 'Ilvane sagte, die Brücke sei „in einem Zustand, den niemand verantworten kann“.',
    quotes: [
      {
        type: 'direct',
        text: '„in einem Zustand, den niemand verantworten kann“',
        cue: 'sagte',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'keeps the clause whole around a marked word',
    text: 'Ilvane sagte, die alte Brücke über den Arn sei „sicher“.',
    quotes: [
      {
        type: 'mixed',
        text: 'die alte Brücke über den Arn sei „sicher“',
        cue: 'sagte',
        speaker: 'Ilvane',
      },
    ],
  },
];
