/** Ukrainian paragraphs that a dash opens, and the words in them that are spoken. */
import type { DashCase } from '../dash-case.ts';

export const dashCases: DashCase[] = [
  {
    name: 'takes the words of the article between two dashes out',
    text: '— Тунель сухий, — сказала Мара. — Ідемо.',
    spoken: ['Тунель сухий,', 'Ідемо.'],
  },
  {
    name: 'takes a dash within the speech for a part of it',
    text: '— Тунель — це дім, — сказала Мара.',
    spoken: ['Тунель — це дім,'],
  },
  {
    name: 'reads a paragraph without a verb where another has one',
    text: '— Тунель сухий, — сказала Мара.\n\n— Ідемо.',
    spoken: ['Тунель сухий,', 'Ідемо.'],
  },
  {
    name: 'takes a list for no speech',
    text: '— Хліб і сіль\n\n— Вода',
    spoken: [],
  },
];
