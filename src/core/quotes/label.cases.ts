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
    text: 'Mara Ilvane talks to the Arden Post.\n\nAnswer: It is dry.\n\nQuestion: The “dry tunnel of Arden” leaks. Does it?',
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
  {
    name: 'reads whom an interviewer reports in a question',
    lang: 'en',
    text: 'Mara Ilvane talks to the Arden Post.\n\nA: It is dry.\n\nQ: Otto Drell said that it leaks. Does it?',
    last: { text: 'that it leaks', cue: 'said', speaker: 'Otto Drell', names: ['Otto Drell'] },
  },
  {
    name: 'leaves an answer to the guest behind a question that reports another',
    lang: 'en',
    text: 'Mara Ilvane talks to the Arden Post.\n\nQ: Otto Drell said that it leaks. Does it?\n\nA: No.\n\nWe dug a drain, and it is dry.\n\nQ: Is that all?',
    last: {
      text: 'No.\n\nWe dug a drain, and it is dry',
      cue: 'A',
      speaker: null,
      names: ['Mara Ilvane'],
    },
  },
  {
    name: 'ends the last answer where the article speaks again',
    lang: 'en',
    text: 'Mara Ilvane talks to the Arden Post.\n\nQ: Is it dry?\n\nA: Yes.\n\nI saw it myself.\n\nThe tunnel opens in May.',
    last: { text: 'Yes.\n\nI saw it myself', cue: 'A', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'ends an answer at what the article tells of the guest',
    lang: 'en',
    text: 'Mara Ilvane talks to the Arden Post.\n\nQ: Is it dry?\n\nA: Yes.\n\nIlvane points at the drain.\n\nQ: Is that all?',
    last: { text: 'Yes', cue: 'A', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'reads questions without label where those who answer speak of themselves',
    lang: 'en',
    text: 'Mara Ilvane has built a tunnel.\n\nWhen did you begin?\n\nIn spring. I was alone.\n\nThe rest came later.\n\nWho paid?\n\nMy town did.\n\nIs it dry?\n\nWe made sure.\n\nThe drain is deep.\n\nAnd now?\n\nI rest.',
    last: { text: 'I rest', cue: null, speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'takes questions that the article puts to its readers for no interview',
    lang: 'en',
    text: 'Mara Ilvane has built a tunnel.\n\nWhen did it begin?\n\nIn spring.\n\nWho paid?\n\nThe town did.\n\nIs it dry?\n\nIt is.',
    last: null,
  },
  {
    name: 'gives answers of several paragraphs to initials, and takes the interviewer for nobody',
    lang: 'fr',
    text: 'Entretien avec Mara Ilvane, ingénieure.\n\nS. D. : Est-il sec ?\n\nM. I. : Oui.\n\nNous avons creusé.\n\nS. D. : Et après ?',
    last: {
      text: 'Oui.\n\nNous avons creusé',
      cue: ':',
      speaker: 'M. I',
      names: ['Mara Ilvane'],
    },
  },
  {
    name: 'takes what stands before a labelled answer for a question, whatever its mark',
    lang: 'de',
    text: 'Ein Gespräch über den Tunnel.\n\nIst er trocken?\n\nMara Ilvane: Ja.\n\nManche zweifeln.\n\nMara Ilvane: Das hören wir oft.\n\nWer hat bezahlt?\n\nMara Ilvane: Die Stadt.\n\nWir danken ihr.',
    last: {
      text: 'Die Stadt.\n\nWir danken ihr',
      cue: ':',
      speaker: 'Mara Ilvane',
      names: ['Mara Ilvane'],
    },
  },
  {
    name: 'reads labels with a full stop',
    lang: 'es',
    text: 'Mara Ilvane: «El túnel está seco»\n\nPregunta. ¿Está seco?\n\nRespuesta. Sí.\n\nP. ¿Y después?\n\nR. Cavamos más.\n\nEl drenaje es hondo.\n\nP. ¿Nada más?',
    last: {
      text: 'Cavamos más.\n\nEl drenaje es hondo',
      cue: 'R',
      speaker: null,
      names: ['Mara Ilvane'],
    },
  },
  {
    name: 'reads every second turn behind a dash as an answer',
    lang: 'uk',
    text: 'Мара Ільвейн збудувала тунель.\n\n— Чи він сухий?\n\n— Так.\n\nДренаж глибокий.\n\n— Дехто не вірить.\n\n— Хай прийдуть.\n\n— А далі?',
    last: { text: 'Хай прийдуть', cue: null, speaker: null, names: ['Мара Ільвейн'] },
  },
  {
    name: 'reads the labels of an interview',
    lang: 'ru',
    text: 'Мара Ильвейн построила туннель.\n\nВопрос: Он сухой?\n\nОтвет: Да.\n\nДренаж глубокий.\n\nВопрос: А дальше?',
    last: {
      text: 'Да.\n\nДренаж глубокий',
      cue: 'Ответ',
      speaker: null,
      names: ['Мара Ильвейн'],
    },
  },
];
