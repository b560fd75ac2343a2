/** Labels of quotes in French news, and whom the words behind them belong to. */
import type { LabelCase } from '../label-case.ts';

export const labelCases: LabelCase[] = [
  {
    name: 'reads a label without a name',
    text: 'Mara Ilvane a dit que les travaux continuent.\n\nCitation : « Le tunnel est sec. »',
    last: {
      text: '« Le tunnel est sec. »',
      cue: 'Citation',
      speaker: null,
      names: ['Mara Ilvane'],
    },
  },
  {
    name: 'gives answers of several paragraphs to initials, and takes the interviewer for nobody',
    text: 'Entretien avec Mara Ilvane, ingénieure.\n\nS. D. : Est-il sec ?\n\nM. I. : Oui.\n\nNous avons creusé.\n\nS. D. : Et après ?',
    last: {
      text: 'Oui.\n\nNous avons creusé',
      cue: ':',
      speaker: 'M. I',
      names: ['Mara Ilvane'],
    },
  },
];
