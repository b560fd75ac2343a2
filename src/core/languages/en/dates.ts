/** The words in which English gives dates. */
import type { DateWords } from '../date-words.ts';

export const dates: DateWords = {
  days: 'yesterday:-1 today:0 tonight:0 tomorrow:1',
  last: 'last previous past',
  next: 'next coming',
  units: ['day days', 'week weeks', 'month months', 'year years'],
  beforeMonth: 'in since until by during of late early mid this',
  ago: { before: '', after: 'ago' },
  numbers: 'one two three four five six seven eight nine ten',
  until: 'to and',
  ordinal: 'st|nd|rd|th',
  of: 'of',
  partsOfDay: '',
  monthFirst: true,
  forms: (name) => (name === 'sep' ? ['sept'] : []),
};
