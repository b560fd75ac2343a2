/** French sentences with a verb of saying, and the infinitive that it reports. */
import type { RequestCase } from '../request-case.ts';

export const requestCases: RequestCase[] = [
  {
    name: 'keeps the preposition before the infinitive',
    text: 'Ilvane promet de rouvrir le tunnel.',
    asked: 'de rouvrir le tunnel',
  },
  {
    name: 'reads the infinitive right behind any other verb',
    text: 'Ilvane affirme avoir vu le tunnel.',
    asked: 'avoir vu le tunnel',
  },
  {
    name: 'takes an infinitive further on for none of another verb',
    text: 'Ilvane affirme son envie de partir.',
    asked: null,
  },
];
