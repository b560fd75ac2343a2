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

/** An indirect quote, then a direct one behind a colon. */
function withQuote(text: string, [clause, quote]: [string, string], cue: string): QuoteCase {
  const [speaker = ''] = text.split(' ');
  return {
    name: 'tells a quote behind a colon from the clause before it',
    text,
    quotes: [
      { type: 'indirect', text: clause, cue, speaker },
      { type: 'direct', text: quote, cue, speaker, group: 0 },
    ],
  };
}

/** A sentence that a verb without subject interrupts. */
function broken(text: string, [front, rest]: [string, string], cue: string): QuoteCase {
  return {
    name: 'keeps what stands before a verb between commas',
    text,
    quotes: [
      { type: 'indirect', text: front, cue, speaker: null },
      { type: 'indirect', text: rest, cue, speaker: null, group: 0 },
    ],
  };
}

const russian: QuoteCase[] = [
  broken('Насос гудит, а туннель, говорит, сухой.', ['Насос гудит, а туннель', 'сухой'], 'говорит'),
  withQuote(
    'Дрелль заявил, что воды не хватает: «Кран пуст».',
    ['что воды не хватает', '«Кран пуст»'],
    'заявил',
  ),
];

const spanish: QuoteCase[] = [
  {
    name: 'gives a clause to the role before a name between commas',
    text: 'A juicio del alcalde, el arquitecto Bruno Dalla, el puente es demasiado estrecho.',
    quotes: [
      {
        type: 'indirect',
        text: 'el puente es demasiado estrecho',
        cue: 'A juicio del',
        speaker: 'alcalde, el arquitecto Bruno Dalla',
      },
    ],
  },
  broken(
    'La bomba zumba y el túnel, dice, está seco.',
    ['La bomba zumba y el túnel', 'está seco'],
    'dice',
  ),
  withQuote(
    'Ilvane denunció que falta agua: «No sale nada».',
    ['que falta agua', '«No sale nada»'],
    'denunció',
  ),
];

const french: QuoteCase[] = [
  withQuote(
    'Ilvane affirme que l’eau manque : « Rien ne coule. »',
    ['que l’eau manque', '« Rien ne coule. »'],
    'affirme',
  ),
  {
    name: 'finds who speaks behind whom it was said to, with the name behind the role',
    text: "« Le tunnel est sec », a déclaré à l'Agence du Nord le maire, Otto Drell.",
    quotes: [
      {
        type: 'direct',
        text: '« Le tunnel est sec »',
        cue: 'déclaré',
        speaker: 'le maire, Otto Drell',
      },
    ],
  },
  {
    name: 'reads verbs of feeling with their pronoun as verbs of saying',
    text: '« Le tunnel est sec », se réjouit Mara Ilvane. « Enfin ! », s’étonne Otto Drell.',
    quotes: [
      {
        type: 'direct',
        text: '« Le tunnel est sec »',
        cue: 'se réjouit',
        speaker: 'Mara Ilvane',
      },
      { type: 'direct', text: '« Enfin ! »', cue: 's’étonne', speaker: 'Otto Drell' },
    ],
  },
];

export const otherNewsCases: Readonly<Record<string, QuoteCase[]>> = {
  uk: ukrainian,
  ru: russian,
  de: german,
  es: spanish,
  fr: french,
};
