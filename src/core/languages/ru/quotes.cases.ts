/** Russian sentences with their quotes: marks, verbs, word order. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
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
  {
    name: 'takes a verb between two dashes for the article’s, whatever it is',
    text: '«Мне сказали: бери всё, что лежит, — хохочет она. — Остальное мы тоже взяли».',
    quotes: [
      { type: 'direct', text: '«Мне сказали: бери всё, что лежит', cue: 'хохочет', speaker: 'она' },
      {
        type: 'direct',
        text: 'Остальное мы тоже взяли»',
        cue: 'хохочет',
        speaker: 'она',
        group: 0,
      },
    ],
  },
  {
    name: 'gives words that nobody says to the institution whose paper holds them',
    text: '«Мы считали минуты», — говорится в обращении компании.',
    quotes: [
      {
        type: 'direct',
        text: '«Мы считали минуты»',
        cue: 'говорится',
        speaker: 'обращении компании',
      },
    ],
  },
  {
    name: 'begins what is said behind the whole of its source',
    text: 'По словам источника в аппарате президента, премьером станет глава банка.',
    quotes: [
      {
        type: 'indirect',
        text: 'премьером станет глава банка',
        cue: 'По словам',
        speaker: 'источника',
      },
    ],
  },
  {
    name: 'finds the speaker behind where it is said',
    text: 'Мост закрыли ещё в мае прошлого года, сказала в интервью Вестнику старший инженер завода Мара Дрелль.',
    quotes: [
      {
        type: 'indirect',
        text: 'Мост закрыли ещё в мае прошлого года',
        cue: 'сказала',
        speaker: 'старший инженер завода Мара Дрелль',
      },
    ],
  },
];
