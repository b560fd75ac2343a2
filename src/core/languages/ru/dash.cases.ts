/** Russian paragraphs that a dash opens, and the words in them that are spoken. */
import type { DashCase } from '../dash-case.ts';

export const dashCases: DashCase[] = [
  {
    name: 'takes the words of the article behind the last dash out',
    text: '— Туннель сухой, — сказала Мара.',
    spoken: ['Туннель сухой,'],
  },
  {
    name: 'takes a hyphen without space for a minus',
    text: '-5 градусов, — сказала Мара.',
    spoken: [],
  },
];
