/** English sentences with a verb of saying, and the infinitive that it reports. */
import type { RequestCase } from '../request-case.ts';

export const requestCases: RequestCase[] = [
  {
    name: 'reads none where "to" marks what is asked',
    text: 'Ilvane asked everybody to stay.',
    asked: null,
  },
];
