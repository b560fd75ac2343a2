/** Ukrainian sentences with their quotes: marks, verbs, word order. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
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
  {
    name: 'gives the words of a paper to those it cites',
    text: 'За інформацією «Хвилі», яка посилається на двох менеджерів компанії, керівництво знало про порушення.',
    quotes: [
      {
        type: 'indirect',
        text: 'керівництво знало про порушення',
        cue: 'За інформацією',
        speaker: 'двох менеджерів компанії',
      },
    ],
  },
];
