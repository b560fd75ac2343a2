/** French paragraphs that a dash opens, and the words in them that are spoken. */
import type { DashCase } from '../dash-case.ts';

export const dashCases: DashCase[] = [
  {
    name: 'reads an inverted verb with its pronoun',
    text: '— Le tunnel est sec, — dit-elle.',
    spoken: ['Le tunnel est sec,'],
  },
];
