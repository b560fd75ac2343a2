/** Labels of quotes in Russian news, and whom the words behind them belong to. */
import type { LabelCase } from '../label-case.ts';

export const labelCases: LabelCase[] = [
  {
    name: 'reads a label without a name',
    text: 'Президент Пётр Дрелль заявил, что работы идут.\n\nПрямая речь: «Туннель сухой».',
    last: { text: '«Туннель сухой»', cue: 'Прямая речь', speaker: null, names: ['Пётр Дрелль'] },
  },
  {
    name: 'reads the labels of an interview',
    text: 'Мара Ильвейн построила туннель.\n\nВопрос: Он сухой?\n\nОтвет: Да.\n\nДренаж глубокий.\n\nВопрос: А дальше?',
    last: {
      text: 'Да.\n\nДренаж глубокий',
      cue: 'Ответ',
      speaker: null,
      names: ['Мара Ильвейн'],
    },
  },
];
