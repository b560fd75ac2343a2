/** German sentences with their quotes: marks, verbs, word order. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'reads „…“ and the subject behind the verb',
    text: '„Die Brücke bleibt zu“, sagte Bürgermeisterin Mara Ilvane.',
    quotes: [
      {
        type: 'direct',
        text: '„Die Brücke bleibt zu“',
        cue: 'sagte',
        speaker: 'Bürgermeisterin Mara Ilvane',
      },
    ],
  },
  {
    name: 'reads "so" behind a quote',
    text: '„Die Brücke bleibt zu“, so der Sprecher.',
    quotes: [
      { type: 'direct', text: '„Die Brücke bleibt zu“', cue: 'so', speaker: 'der Sprecher' },
    ],
  },
  {
    name: 'reports a clause without "dass" behind the comma',
    text: 'Ilvane sagte, die Brücke sei sicher.',
    quotes: [{ type: 'indirect', text: 'die Brücke sei sicher', cue: 'sagte', speaker: 'Ilvane' }],
  },
  {
    name: 'finds the subject behind a verb in second place',
    text: 'Am 5. Mai erklärte Ilvane, dass die Brücke sicher ist.',
    quotes: [
      {
        type: 'indirect',
        text: 'dass die Brücke sicher ist',
        cue: 'erklärte',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'finds the subject between auxiliary and participle',
    text: '„Wir bauen weiter“, hatte Ilvane in einem Interview gesagt.',
    quotes: [{ type: 'direct', text: '„Wir bauen weiter“', cue: 'gesagt', speaker: 'Ilvane' }],
  },
  {
    name: 'reads the source before "zufolge"',
    text: 'Der Polizei zufolge wurde niemand verletzt.',
    quotes: [
      {
        type: 'indirect',
        text: 'wurde niemand verletzt',
        cue: 'zufolge',
        speaker: 'Der Polizei',
      },
    ],
  },
  {
    name: 'reads "laut" and goes on in the mood of reported speech',
    text: 'Laut Ilvane ist die Brücke sicher. Sie werde im Mai geöffnet.',
    quotes: [
      { type: 'indirect', text: 'ist die Brücke sicher', cue: 'Laut', speaker: 'Ilvane' },
      { type: 'indirect', text: 'Sie werde im Mai geöffnet', cue: null, speaker: 'Ilvane' },
    ],
  },
  {
    name: 'gives the words of a paper to those it cites',
    text: 'Laut einem Bericht des Boten, der sich auf Finanzkreise beruft, steht die Brücke zum Verkauf.',
    quotes: [
      {
        type: 'indirect',
        text: 'steht die Brücke zum Verkauf',
        cue: 'Laut',
        speaker: 'Finanzkreise',
      },
    ],
  },
];
