/** Russian sentences with a verb of saying, and the infinitive that it reports. */
import type { RequestCase } from '../request-case.ts';

export const requestCases: RequestCase[] = [
  {
    name: 'reads what somebody promises',
    text: 'Ильвейн пообещала открыть туннель.',
    asked: 'открыть туннель',
  },
];
