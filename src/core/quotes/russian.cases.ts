/** Russian sentences as news writes them, about invented people and places. */
import type { QuoteCase } from './find-quotes.cases.ts';

export const russianCases: QuoteCase[] = [
  {
    name: 'ends a quote behind a colon with its marks',
    text: 'Мара Ильвен сказала: «Мост закрыт», но дорогу оставила открытой.',
    quotes: [{ type: 'direct', text: '«Мост закрыт»', cue: 'сказала', speaker: 'Мара Ильвен' }],
  },
];
