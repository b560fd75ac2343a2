/** Labels of quotes in German news, and whom the words behind them belong to. */
import type { LabelCase } from '../label-case.ts';

export const labelCases: LabelCase[] = [
  {
    name: 'reads a label without a name, and one with it',
    text: 'Mara Ilvane sagte, die Arbeit gehe weiter. Otto Drell kam.\n\nZitat von Ilvane: „Der Tunnel ist trocken.“',
    last: {
      text: '„Der Tunnel ist trocken.“',
      cue: 'Zitat von',
      speaker: 'Ilvane',
      names: ['Mara Ilvane'],
    },
  },
  {
    name: 'gives the answers of an interview to the only one whom it names before',
    text: 'Mara Ilvane hat den Tunnel gebaut. Ein Gespräch.\n\nF: Ist er trocken?\n\nA: Er ist trocken.',
    last: { text: 'Er ist trocken', cue: 'A', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'takes what stands before a labelled answer for a question, whatever its mark',
    text: 'Ein Gespräch über den Tunnel.\n\nIst er trocken?\n\nMara Ilvane: Ja.\n\nManche zweifeln.\n\nMara Ilvane: Das hören wir oft.\n\nWer hat bezahlt?\n\nMara Ilvane: Die Stadt.\n\nWir danken ihr.',
    last: {
      text: 'Die Stadt.\n\nWir danken ihr',
      cue: ':',
      speaker: 'Mara Ilvane',
      names: ['Mara Ilvane'],
    },
  },
];
