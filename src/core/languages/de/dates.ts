/** The words in which German gives dates. */
import type { DateWords } from '../date-words.ts';

export const dates: DateWords = {
  days: 'gestern:-1 vorgestern:-2 heute:0',
  last: 'letzte letzten letzter letztes vergangene vergangenen vergangener vorige vorigen voriger',
  next: 'nächste nächsten nächster nächstes kommende kommenden kommender',
  units: ['tag tage tagen', 'woche wochen', 'monat monate monaten', 'jahr jahre jahren jahres'],
  beforeMonth: 'im seit bis ab anfang mitte ende',
  ago: { before: 'vor', after: '' },
  numbers: 'einem zwei drei vier fünf sechs sieben acht neun zehn',
  until: 'bis und',
  ordinal: String.raw`\.`,
  of: '',
  partsOfDay: 'abend morgen mittag nachmittag vormittag nacht',
  monthFirst: false,
  forms: () => [],
};
