/** The words in which Russian gives dates. */
import type { DateWords } from '../date-words.ts';

export const dates: DateWords = {
  days: 'вчера:-1 позавчера:-2 сегодня:0 завтра:1',
  last: 'прошлого прошлой прошлом прошлый прошлую',
  next: 'следующего следующей следующем следующий следующую',
  units: [
    'день дня дней',
    'неделя неделю недели неделе недель',
    'месяц месяца месяце месяцев',
    'год года году лет',
  ],
  beforeMonth: 'в с до от',
  ago: { before: '', after: 'назад' },
  numbers: 'один два три четыре пять шесть семь восемь девять десять',
  until: 'по до и',
  ordinal: '-?го',
  of: '',
  partsOfDay: '',
  monthFirst: false,
  forms: (name) => [name.replace(/[яа]$/, 'е'), name.replace(/а$/, 'у').replace(/я$/, 'ю')],
};
