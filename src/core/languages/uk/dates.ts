/** The words in which Ukrainian gives dates. */
import type { DateWords } from '../date-words.ts';

export const dates: DateWords = {
  days: 'вчора:-1 учора:-1 позавчора:-2 сьогодні:0 завтра:1',
  last: 'минулого минулої минулому минулий минулу',
  next: 'наступного наступної наступному наступний наступну',
  units: [
    'день дні днів',
    'тиждень тижня тижні тижнів',
    'місяць місяця місяці місяців',
    'рік року році роки років',
  ],
  beforeMonth: 'у в з із до від',
  ago: { before: '', after: 'тому' },
  numbers: "один два три чотири п'ять шість сім вісім дев'ять десять",
  until: 'по до й і та',
  ordinal: '-?го',
  of: '',
  partsOfDay: '',
  monthFirst: false,
  forms: (name) => [
    name.replace(/я$/, 'і').replace(/а$/, 'у'),
    name.replace(/я$/, 'ю'),
    name.replace(/да$/, 'ді'),
  ],
};
