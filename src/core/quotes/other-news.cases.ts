/** The same as in `news.cases.ts`, of other languages. */
import type { QuoteCase } from './find-quotes.cases.ts';

const ukrainian: QuoteCase[] = [
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
];

const german: QuoteCase[] = [
  {
    name: 'ends a source at the front of a sentence before the verb',
    text: 'Laut Außenministerin Berta Kelm sollen auch andere Staaten liefern. Nach Angaben der Polizei starben drei Menschen.',
    quotes: [
      {
        type: 'indirect',
        text: 'sollen auch andere Staaten liefern',
        cue: 'Laut',
        speaker: 'Außenministerin Berta Kelm',
      },
      {
        type: 'indirect',
        text: 'starben drei Menschen',
        cue: 'Nach Angaben',
        speaker: 'der Polizei',
      },
    ],
  },
  {
    name: 'reads the clause on both sides of its source',
    text: 'Drei Menschen wurden nach Angaben der Polizei in der Nacht verletzt.',
    quotes: [
      {
        type: 'indirect',
        text: 'Drei Menschen wurden',
        cue: 'nach Angaben',
        speaker: 'der Polizei',
      },
      {
        type: 'indirect',
        text: 'in der Nacht verletzt',
        cue: 'nach Angaben',
        speaker: 'der Polizei',
        group: 0,
      },
    ],
  },
  {
    name: 'gives words to whom they are quoted from',
    text: 'Die Zeitung zitiert Kelm mit den Worten: „Der Tunnel ist trocken.“',
    quotes: [
      { type: 'direct', text: '„Der Tunnel ist trocken.“', cue: 'zitiert', speaker: 'Kelm' },
    ],
  },
];

export const otherNewsCases: Readonly<Record<string, QuoteCase[]>> = { uk: ukrainian, de: german };
