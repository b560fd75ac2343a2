/** Ukrainian sentences with a verb of saying, and the infinitive that it reports. */
import type { RequestCase } from '../request-case.ts';

export const requestCases: RequestCase[] = [
  {
    name: 'reads what somebody is called on to do',
    text: 'Ільвейн закликала мешканців не виходити з дому.',
    asked: 'не виходити з дому',
  },
];
