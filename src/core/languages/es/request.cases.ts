/** Spanish sentences with a verb of saying, and the infinitive that it reports. */
import type { RequestCase } from '../request-case.ts';

export const requestCases: RequestCase[] = [
  {
    name: 'reads what somebody is asked, without who is',
    text: 'Ilvane pidió a los vecinos no salir de casa.',
    asked: 'no salir de casa',
  },
  {
    name: 'leaves a clause with "that" to others',
    text: 'Ilvane pidió que nadie quiera salir.',
    asked: null,
  },
  {
    name: 'ends before another verb of saying',
    text: 'Ilvane pidió no salir y dijo que llueve.',
    asked: 'no salir',
  },
];
