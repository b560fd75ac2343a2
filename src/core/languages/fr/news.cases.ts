/** Turns of phrase of French news, with the quotes that a careful reader finds in them. */
import { withQuote } from '../quote-case-of.ts';
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  withQuote(
    'Ilvane affirme que l’eau manque : « Rien ne coule. »',
    ['que l’eau manque', '« Rien ne coule. »'],
    'affirme',
  ),
  {
    name: 'finds who speaks behind whom it was said to, with the name behind the role',
    text: "« Le tunnel est sec », a déclaré à l'Agence du Nord le maire, Otto Drell.",
    quotes: [
      {
        type: 'direct',
        text: '« Le tunnel est sec »',
        cue: 'déclaré',
        speaker: 'le maire, Otto Drell',
      },
    ],
  },
  {
    name: 'reads verbs of feeling with their pronoun as verbs of saying',
    text: '« Le tunnel est sec », se réjouit Mara Ilvane. « Enfin ! », s’étonne Otto Drell.',
    quotes: [
      {
        type: 'direct',
        text: '« Le tunnel est sec »',
        cue: 'se réjouit',
        speaker: 'Mara Ilvane',
      },
      { type: 'direct', text: '« Enfin ! »', cue: 's’étonne', speaker: 'Otto Drell' },
    ],
  },
];
