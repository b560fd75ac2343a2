/** Turns of phrase of Ukrainian news, with the quotes that a careful reader finds in them. */
import { broken, withQuote } from '../quote-case-of.ts';
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'reads no statement whose words are not given',
    text: 'Дрелль і Восс оприлюднили спільну заяву, у якій закликали сусідів вивести війська.',
    quotes: [],
  },
  {
    name: 'gives words to the institution where they are said',
    text: 'У Міністерстві оборони додали, що тунель сухий. Як повідомили в офісі Дрелля, роботи тривають досі.',
    quotes: [
      { type: 'indirect', text: 'що тунель сухий', cue: 'додали', speaker: 'Міністерстві оборони' },
      {
        type: 'indirect',
        text: 'роботи тривають досі',
        cue: 'повідомили',
        speaker: 'офісі Дрелля',
      },
    ],
  },
  {
    name: 'takes no paper for what is said',
    text: 'Про це він сказав в ефірі, передає "Арденська правда".',
    quotes: [],
  },
  {
    name: 'gives no words to a day',
    text: 'У понеділок повідомили, що тунель сухий.',
    quotes: [{ type: 'indirect', text: 'що тунель сухий', cue: 'повідомили', speaker: null }],
  },
  {
    name: 'reads a clause behind a colon without marks',
    text: 'Дрелль наголосив: тунель сухий і безпечний.',
    quotes: [
      { type: 'indirect', text: 'тунель сухий і безпечний', cue: 'наголосив', speaker: 'Дрелль' },
    ],
  },
  {
    name: 'takes the time before an entry of a live ticker for nobody',
    text: '17:52 Мер Отто Дрелль: «Тунель закрито до ранку».',
    quotes: [
      { type: 'direct', text: '«Тунель закрито до ранку»', cue: null, speaker: 'Мер Отто Дрелль' },
    ],
  },
  broken('Насос гуде, а тунель, каже, сухий.', ['Насос гуде, а тунель', 'сухий'], 'каже'),
  withQuote(
    'Дрелль заявив, що води бракує: «Кран порожній».',
    ['що води бракує', '«Кран порожній»'],
    'заявив',
  ),
];
