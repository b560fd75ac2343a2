/** Labels of quotes in Spanish news, and whom the words behind them belong to. */
import type { LabelCase } from '../label-case.ts';

export const labelCases: LabelCase[] = [
  {
    name: 'reads a label without a name',
    text: 'Mara Ilvane dijo que las obras siguen.\n\nCita: «El túnel está seco».',
    last: { text: '«El túnel está seco»', cue: 'Cita', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'reads labels with a full stop',
    text: 'Mara Ilvane: «El túnel está seco»\n\nPregunta. ¿Está seco?\n\nRespuesta. Sí.\n\nP. ¿Y después?\n\nR. Cavamos más.\n\nEl drenaje es hondo.\n\nP. ¿Nada más?',
    last: {
      text: 'Cavamos más.\n\nEl drenaje es hondo',
      cue: 'R',
      speaker: null,
      names: ['Mara Ilvane'],
    },
  },
];
