/** Labels of quotes in news texts, and whom the words behind them belong to. */

export interface LabelCase {
  /** What the case shows, as a sentence of the specification. */
  name: string;
  lang: string;
  text: string;
  /** The last quote of the text; `null` where it has none. */
  last: { text: string; cue: string | null; speaker: string | null; names: string[] } | null;
}

const EN = '"The tunnel is dry."';
const UK = '"Тунель сухий."';

export const labelCases: LabelCase[] = [
  {
    name: 'gives a label without a name to the speaker before',
    lang: 'en',
    text: `Mara Ilvane said that work goes on.\n\nQuote: ${EN}`,
    last: { text: EN, cue: 'Quote', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'gives it to whom the paragraph before speaks of, if nobody has spoken',
    lang: 'en',
    text: `Mara Ilvane, mayor of Arden, met Otto Drell. Ilvane opened the tunnel.\n\nDirect quote: ${EN}`,
    last: { text: EN, cue: 'Direct quote', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'gives it to nobody where the text has turned to somebody else',
    lang: 'en',
    text: `Mara Ilvane said that work goes on.\n\nOtto Drell visited the tunnel.\n\nQuote: ${EN}`,
    last: { text: EN, cue: 'Quote', speaker: null, names: [] },
  },
  {
    name: 'reads a label in a paragraph of its own',
    lang: 'en',
    text: `Mara Ilvane said that work goes on.\n\nQuote:\n\n${EN}`,
    last: { text: EN, cue: 'Quote', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'reads the name in a label',
    lang: 'en',
    text: `Mara Ilvane opened the tunnel.\n\nQuote of Ilvane: ${EN}`,
    last: { text: EN, cue: 'Quote of', speaker: 'Ilvane', names: ['Mara Ilvane'] },
  },
  {
    name: 'takes no heading for a speaker',
    lang: 'en',
    text: `Source: "Arden Post"\n\nDetails: According to Otto Drell, the tunnel is dry.`,
    last: {
      text: 'the tunnel is dry',
      cue: 'According to',
      speaker: 'Otto Drell',
      names: ['Otto Drell'],
    },
  },
  {
    name: 'takes no heading for a speaker of marked words',
    lang: 'en',
    text: `Mara Ilvane opened the tunnel.\n\nMore details: ${EN}`,
    last: { text: EN, cue: null, speaker: null, names: [] },
  },
  {
    name: 'goes on reading behind a labelled quote',
    lang: 'en',
    text: `Mara Ilvane opened the tunnel.\n\nQuote from Ilvane: ${EN} She added that trains will run.`,
    last: { text: 'that trains will run', cue: 'added', speaker: 'She', names: ['Mara Ilvane'] },
  },
  {
    name: 'reads a label without a name',
    lang: 'uk',
    text: `Мер Ардена Мара Ільвейн заявила, що роботи тривають.\n\nПряма мова: ${UK}`,
    last: { text: UK, cue: 'Пряма мова', speaker: null, names: ['Мара Ільвейн'] },
  },
  {
    name: 'reads a name behind the label',
    lang: 'uk',
    text: `Президент Петро Дрелль відвідав тунель.\n\nПряма мова від Дрелля: ${UK}`,
    last: { text: UK, cue: 'Пряма мова від', speaker: 'Дрелля', names: ['Петро Дрелль'] },
  },
  {
    name: 'reads a label without a name',
    lang: 'ru',
    text: 'Президент Пётр Дрелль заявил, что работы идут.\n\nПрямая речь: «Туннель сухой».',
    last: { text: '«Туннель сухой»', cue: 'Прямая речь', speaker: null, names: ['Пётр Дрелль'] },
  },
  {
    name: 'reads a label without a name, and one with it',
    lang: 'de',
    text: 'Mara Ilvane sagte, die Arbeit gehe weiter. Otto Drell kam.\n\nZitat von Ilvane: „Der Tunnel ist trocken.“',
    last: {
      text: '„Der Tunnel ist trocken.“',
      cue: 'Zitat von',
      speaker: 'Ilvane',
      names: ['Mara Ilvane'],
    },
  },
  {
    name: 'reads a label without a name',
    lang: 'fr',
    text: 'Mara Ilvane a dit que les travaux continuent.\n\nCitation : « Le tunnel est sec. »',
    last: {
      text: '« Le tunnel est sec. »',
      cue: 'Citation',
      speaker: null,
      names: ['Mara Ilvane'],
    },
  },
  {
    name: 'reads a label without a name',
    lang: 'es',
    text: 'Mara Ilvane dijo que las obras siguen.\n\nCita: «El túnel está seco».',
    last: { text: '«El túnel está seco»', cue: 'Cita', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'gives the answers of an interview to the only one whom it names before',
    lang: 'en',
    text: 'Mara Ilvane talks to the Arden Post.\n\nQ: Is it dry?\n\nA: We made sure. It is dry.\n\nQ: Otto Drell said that it leaks. Does it?\n\nA: No. Trains will run.',
    last: { text: 'No. Trains will run', cue: 'A', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'takes no question of an interview for a quote',
    lang: 'en',
    text: 'Mara Ilvane talks to the Arden Post.\n\nAnswer: It is dry.\n\nQuestion: Otto Drell said that it leaks. Does it?',
    last: { text: 'It is dry', cue: 'Answer', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'gives answers to nobody where the text names two before',
    lang: 'en',
    text: 'Mara Ilvane and Otto Drell talk about the tunnel.\n\nQ: Is it dry?\n\nA: It is dry.',
    last: { text: 'It is dry', cue: 'A', speaker: null, names: [] },
  },
  {
    name: 'gives answers to nobody where the text is only about the one it names',
    lang: 'en',
    text: 'An engineer talks about Mara Ilvane.\n\nQ: Is it dry?\n\nA: It is dry.',
    last: { text: 'It is dry', cue: 'A', speaker: null, names: [] },
  },
  {
    name: 'gives the answers of an interview to the only one whom it names before',
    lang: 'de',
    text: 'Mara Ilvane hat den Tunnel gebaut. Ein Gespräch.\n\nF: Ist er trocken?\n\nA: Er ist trocken.',
    last: { text: 'Er ist trocken', cue: 'A', speaker: null, names: ['Mara Ilvane'] },
  },
];
