/** English quotations that run over several paragraphs. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'goes on where a single mark is opened again',
    text: 'Judge Ilvane said: ‘You were trusted. I don’t doubt it.\n\n‘But a bell is not a bank.’\n\nReed left.',
    quotes: [
      {
        type: 'direct',
        text: '‘You were trusted. I don’t doubt it.',
        cue: 'said',
        speaker: 'Judge Ilvane',
      },
      {
        type: 'direct',
        text: '‘But a bell is not a bank.’',
        cue: 'said',
        speaker: 'Judge Ilvane',
        group: 0,
      },
    ],
  },
  {
    name: 'takes no plural possessive for a mark that stays open',
    text: 'Reed told the hall that talks with the Bakers’ Union had ‘gone backwards’ since May.\n\n‘I won’t wait,’ he said.',
    quotes: [
      {
        type: 'mixed',
        text: 'that talks with the Bakers’ Union had ‘gone backwards’ since May',
        cue: 'told',
        speaker: 'Reed',
      },
      { type: 'direct', text: '‘I won’t wait,’', cue: 'said', speaker: 'he' },
    ],
  },
  {
    name: 'goes on where the next paragraph only closes the mark',
    text: 'Mara Ilvane wrote: "I ordered more steel when the sheds were full.\n\nThat was my mistake and nobody else\'s." She named no price.',
    quotes: [
      {
        type: 'direct',
        text: '"I ordered more steel when the sheds were full.',
        cue: 'wrote',
        speaker: 'Mara Ilvane',
      },
      {
        type: 'direct',
        text: 'That was my mistake and nobody else\'s."',
        cue: 'wrote',
        speaker: 'Mara Ilvane',
        group: 0,
      },
    ],
  },
  {
    name: 'keeps a stray mark to its own paragraph where the next one has marks of its own',
    text: 'The sign was 5" wide and "new.\n\nThe plan is "dead", Ilvane said.',
    quotes: [{ type: 'mixed', text: 'The plan is "dead"', cue: 'said', speaker: 'Ilvane' }],
  },
];
