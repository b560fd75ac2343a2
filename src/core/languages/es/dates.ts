/** The words in which Spanish gives dates. */
import type { DateWords } from '../date-words.ts';

export const dates: DateWords = {
  days: 'ayer:-1 anteayer:-2 hoy:0',
  last: 'pasado pasada último última',
  next: 'próximo próxima',
  units: ['día días', 'semana semanas', 'mes meses', 'año años'],
  beforeMonth: 'en desde hasta',
  ago: { before: 'hace', after: '' },
  numbers: 'un dos tres cuatro cinco seis siete ocho nueve diez',
  until: 'a al y',
  ordinal: 'º',
  of: 'de del',
  partsOfDay: '',
  monthFirst: false,
  forms: () => [],
};
