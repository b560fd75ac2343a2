/** The words in which French gives dates. */
import type { DateWords } from '../date-words.ts';

export const dates: DateWords = {
  days: "hier:-1 aujourd'hui:0 demain:1",
  last: 'dernier dernière passé passée',
  next: 'prochain prochaine',
  units: ['jour jours', 'semaine semaines', 'mois', 'an ans année années'],
  beforeMonth: 'en depuis fin début courant',
  ago: { before: 'il y a', after: '' },
  numbers: 'un deux trois quatre cinq six sept huit neuf dix',
  until: 'au et',
  ordinal: 'er',
  of: '',
  partsOfDay: '',
  monthFirst: false,
  forms: () => [],
};
