/** Sentences in the other languages with their quotes: marks, verbs, word order. */
import type { QuoteCase } from './find-quotes.cases.ts';

export const otherLanguageCases: Readonly<Record<string, QuoteCase[]>> = {
  de: [
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
      quotes: [
        { type: 'indirect', text: 'die Brücke sei sicher', cue: 'sagte', speaker: 'Ilvane' },
      ],
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
  ],
  fr: [
    {
      name: 'reads « … » and the perfect',
      text: '« Le pont reste fermé », a déclaré la ministre Claire Duval.',
      quotes: [
        {
          type: 'direct',
          text: '« Le pont reste fermé »',
          cue: 'déclaré',
          speaker: 'la ministre Claire Duval',
        },
      ],
    },
    {
      name: 'cuts a quote where the article speaks inside its marks',
      text: '« Nous voulons, a-t-il dit, partir demain. »',
      quotes: [
        { type: 'direct', text: '« Nous voulons', cue: 'dit', speaker: 'il' },
        { type: 'direct', text: 'partir demain. »', cue: 'dit', speaker: 'il', group: 0 },
      ],
    },
    {
      name: 'reads "selon" and "qu\'il"',
      text: 'Selon Claire Duval, le pont est fermé. Elle a ajouté qu’il rouvrira.',
      quotes: [
        { type: 'indirect', text: 'le pont est fermé', cue: 'Selon', speaker: 'Claire Duval' },
        { type: 'indirect', text: 'qu’il rouvrira', cue: 'ajouté', speaker: 'Elle' },
      ],
    },
    {
      name: 'calls marks in reported speech mixed',
      text: 'Paul Renard a affirmé que le projet était « une erreur ».',
      quotes: [
        {
          type: 'mixed',
          text: 'que le projet était « une erreur »',
          cue: 'affirmé',
          speaker: 'Paul Renard',
        },
      ],
    },
  ],
  es: [
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
  ],
  uk: [
    {
      name: 'cuts a quote where the article speaks inside its marks',
      text: '«Ми йдемо, — сказала Олена Коваль, — додому».',
      quotes: [
        { type: 'direct', text: '«Ми йдемо', cue: 'сказала', speaker: 'Олена Коваль' },
        { type: 'direct', text: 'додому»', cue: 'сказала', speaker: 'Олена Коваль', group: 0 },
      ],
    },
    {
      name: 'reads the verb before its subject',
      text: 'Так сказав речник міністерства: «Міст безпечний».',
      quotes: [
        { type: 'direct', text: '«Міст безпечний»', cue: 'сказав', speaker: 'речник міністерства' },
      ],
    },
    {
      name: 'takes a paper between marks for who reports, and not for words of anybody',
      text: 'Як повідомляє «Вісник», рішення ухвалять у травні.',
      quotes: [
        {
          type: 'indirect',
          text: 'рішення ухвалять у травні',
          cue: 'повідомляє',
          speaker: '«Вісник»',
        },
      ],
    },
    {
      name: 'reads "що" and "за словами"',
      text: 'Міністр Ігор Бондар заявив, що міст безпечний. За словами Бондаря, роботи тривають.',
      quotes: [
        {
          type: 'indirect',
          text: 'що міст безпечний',
          cue: 'заявив',
          speaker: 'Міністр Ігор Бондар',
        },
        { type: 'indirect', text: 'роботи тривають', cue: 'За словами', speaker: 'Бондаря' },
      ],
    },
  ],
  ru: [
    {
      name: 'reads the dash between quote and verb',
      text: '«Мост закрыт», — сказал министр Олег Громов.',
      quotes: [
        { type: 'direct', text: '«Мост закрыт»', cue: 'сказал', speaker: 'министр Олег Громов' },
      ],
    },
    {
      name: 'reads "что" and "по его словам"',
      text: 'Громов отметил, что мост закрыт. По его словам, работы идут.',
      quotes: [
        { type: 'indirect', text: 'что мост закрыт', cue: 'отметил', speaker: 'Громов' },
        { type: 'indirect', text: 'работы идут', cue: 'По его словам', speaker: 'его' },
      ],
    },
    {
      name: 'does not report what was not said',
      text: 'Громов не сказал, что мост закрыт.',
      quotes: [],
    },
  ],
  nl: [
    {
      name: 'still finds what stands between marks in a language it does not know',
      text: '“De brug blijft dicht vandaag.”',
      quotes: [
        { type: 'direct', text: '“De brug blijft dicht vandaag.”', cue: null, speaker: null },
      ],
    },
  ],
};
