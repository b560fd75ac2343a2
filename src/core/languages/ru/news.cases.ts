/** Turns of phrase of Russian news, with the quotes that a careful reader finds in them. */
import { broken, withQuote } from '../quote-case-of.ts';
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  broken('Насос гудит, а туннель, говорит, сухой.', ['Насос гудит, а туннель', 'сухой'], 'говорит'),
  withQuote(
    'Дрелль заявил, что воды не хватает: «Кран пуст».',
    ['что воды не хватает', '«Кран пуст»'],
    'заявил',
  ),
  {
    name: 'ends a quote behind a colon with its marks',
    text: 'Мара Ильвен сказала: «Мост закрыт», но дорогу оставила открытой.',
    quotes: [{ type: 'direct', text: '«Мост закрыт»', cue: 'сказала', speaker: 'Мара Ильвен' }],
  },
];
