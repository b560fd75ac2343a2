/** Spanish paragraphs that a dash opens, and the words in them that are spoken. */
import type { DashCase } from '../dash-case.ts';

export const dashCases: DashCase[] = [
  {
    name: 'reads dashes that stand close to the words of the article',
    text: '—El túnel está seco —dijo Mara—. Vamos.',
    spoken: ['El túnel está seco', 'Vamos.'],
  },
];
