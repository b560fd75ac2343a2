/** Spanish sentences with their quotes: marks, verbs, word order. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'reads «…» and the subject behind the verb',
    text: '«El puente sigue cerrado», dijo la ministra Ana Roldán.',
    quotes: [
      {
        type: 'direct',
        text: '«El puente sigue cerrado»',
        cue: 'dijo',
        speaker: 'la ministra Ana Roldán',
      },
    ],
  },
  {
    name: 'reads "según" and "que"',
    text: 'Según Roldán, el puente está cerrado. Luis Peña afirmó que no hay dinero.',
    quotes: [
      { type: 'indirect', text: 'el puente está cerrado', cue: 'Según', speaker: 'Roldán' },
      { type: 'indirect', text: 'que no hay dinero', cue: 'afirmó', speaker: 'Luis Peña' },
    ],
  },
  {
    name: 'does not report what was not said',
    text: 'Luis Peña no dijo que hubiera dinero.',
    quotes: [],
  },
  {
    name: 'takes out what the article says between dashes close to its words',
    text: '«Aún lo pago —dijo Mara Ilvane—. Pago una raya en el suelo».',
    quotes: [
      { type: 'direct', text: '«Aún lo pago', cue: 'dijo', speaker: 'Mara Ilvane' },
      {
        type: 'direct',
        text: 'Pago una raya en el suelo»',
        cue: 'dijo',
        speaker: 'Mara Ilvane',
        group: 0,
      },
    ],
  },
  {
    name: 'gives the words of a paper to those it cites',
    text: 'Según publicó el diario La Brújula, que cita a tres asesores, el puente cerró en mayo. Según un informe al que tuvo acceso la agencia, el muro tenía filtraciones.',
    quotes: [
      {
        type: 'indirect',
        text: 'el puente cerró en mayo',
        cue: 'publicó',
        speaker: 'tres asesores',
      },
      { type: 'indirect', text: 'el muro tenía filtraciones', cue: 'Según', speaker: 'un informe' },
    ],
  },
  {
    name: 'reads the day between a verb and what is said',
    text: 'Ana Prat admitió este lunes que el puente está cerrado.',
    quotes: [
      { type: 'indirect', text: 'que el puente está cerrado', cue: 'admitió', speaker: 'Ana Prat' },
    ],
  },
];
