/** What Ukrainian source lines list. Mara Ilvane (Мара Ільване) is in the text. */
import type { SourceLineCase } from '../source-line-case.ts';

export const sourceLineCases: SourceLineCase[] = [
  [
    'Джерело: Ільване у вечірньому відеозверненні; Генштаб ЗСУ; речник Сил оборони півдня Дмитро Плетюк у Telegram; Reuters з посиланням на чиновників',
    [
      ['person', 'Мара Ільване', null],
      ['body', 'Генштаб ЗСУ', null],
      ['person', 'Дмитро Плетюк', 'речник Сил оборони півдня'],
      ['platform', 'Telegram', null],
      ['outlet', 'Reuters', 'з посиланням на чиновників'],
    ],
  ],
  [
    'Джерело: Офіс президента Велланду; Укрінформ',
    [
      ['body', 'Офіс президента Велланду', null],
      ['outlet', 'Укрінформ', null],
    ],
  ],
  [
    'Джерело: Мара Ільване, міністерка оборони, у Facebook',
    [
      ['person', 'Мара Ільване', 'міністерка оборони'],
      ['platform', 'Facebook', null],
    ],
  ],
];
