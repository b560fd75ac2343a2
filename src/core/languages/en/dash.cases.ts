/** English paragraphs that a dash opens, and the words in them that are spoken. */
import type { DashCase } from '../dash-case.ts';

export const dashCases: DashCase[] = [
  {
    name: 'reads none in languages that set speech between marks',
    text: '— The tunnel is dry, — said Mara.',
    spoken: [],
  },
];
