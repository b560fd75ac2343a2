/** Labels of quotes in English news, and whom the words behind them belong to. */
import type { LabelCase } from '../label-case.ts';

const EN = '"The tunnel is dry."';

export const labelCases: LabelCase[] = [
  {
    name: 'gives a label without a name to the speaker before',
    text: `Mara Ilvane said that work goes on.\n\nQuote: ${EN}`,
    last: { text: EN, cue: 'Quote', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'gives it to whom the paragraph before speaks of, if nobody has spoken',
    text: `Mara Ilvane, mayor of Arden, met Otto Drell. Ilvane opened the tunnel.\n\nDirect quote: ${EN}`,
    last: { text: EN, cue: 'Direct quote', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'gives it to nobody where the text has turned to somebody else',
    text: `Mara Ilvane said that work goes on.\n\nOtto Drell visited the tunnel.\n\nQuote: ${EN}`,
    last: { text: EN, cue: 'Quote', speaker: null, names: [] },
  },
  {
    name: 'reads a label in a paragraph of its own',
    text: `Mara Ilvane said that work goes on.\n\nQuote:\n\n${EN}`,
    last: { text: EN, cue: 'Quote', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'reads the name in a label',
    text: `Mara Ilvane opened the tunnel.\n\nQuote of Ilvane: ${EN}`,
    last: { text: EN, cue: 'Quote of', speaker: 'Ilvane', names: ['Mara Ilvane'] },
  },
  {
    name: 'takes no heading for a speaker',
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
    text: `Mara Ilvane opened the tunnel.\n\nMore details: ${EN}`,
    last: { text: EN, cue: null, speaker: null, names: [] },
  },
  {
    name: 'goes on reading behind a labelled quote',
    text: `Mara Ilvane opened the tunnel.\n\nQuote from Ilvane: ${EN} She added that trains will run.`,
    last: { text: 'that trains will run', cue: 'added', speaker: 'She', names: ['Mara Ilvane'] },
  },
  {
    name: 'gives the answers of an interview to the only one whom it names before',
    text: 'Mara Ilvane talks to the Arden Post.\n\nQ: Is it dry?\n\nA: We made sure. It is dry.\n\nQ: Otto Drell said that it leaks. Does it?\n\nA: No. Trains will run.',
    last: { text: 'No. Trains will run', cue: 'A', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'takes no question of an interview for a quote',
    text: 'Mara Ilvane talks to the Arden Post.\n\nAnswer: It is dry.\n\nQuestion: The “dry tunnel of Arden” leaks. Does it?',
    last: { text: 'It is dry', cue: 'Answer', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'gives answers to nobody where the text names two before',
    text: 'Mara Ilvane and Otto Drell talk about the tunnel.\n\nQ: Is it dry?\n\nA: It is dry.',
    last: { text: 'It is dry', cue: 'A', speaker: null, names: [] },
  },
  {
    name: 'gives answers to nobody where the text is only about the one it names',
    text: 'An engineer talks about Mara Ilvane.\n\nQ: Is it dry?\n\nA: It is dry.',
    last: { text: 'It is dry', cue: 'A', speaker: null, names: [] },
  },
  {
    name: 'reads whom an interviewer reports in a question',
    text: 'Mara Ilvane talks to the Arden Post.\n\nA: It is dry.\n\nQ: Otto Drell said that it leaks. Does it?',
    last: { text: 'that it leaks', cue: 'said', speaker: 'Otto Drell', names: ['Otto Drell'] },
  },
  {
    name: 'leaves an answer to the guest behind a question that reports another',
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
    text: 'Mara Ilvane talks to the Arden Post.\n\nQ: Is it dry?\n\nA: Yes.\n\nI saw it myself.\n\nThe tunnel opens in May.',
    last: { text: 'Yes.\n\nI saw it myself', cue: 'A', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'ends an answer at what the article tells of the guest',
    text: 'Mara Ilvane talks to the Arden Post.\n\nQ: Is it dry?\n\nA: Yes.\n\nIlvane points at the drain.\n\nQ: Is that all?',
    last: { text: 'Yes', cue: 'A', speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'reads questions without label where those who answer speak of themselves',
    text: 'Mara Ilvane has built a tunnel.\n\nWhen did you begin?\n\nIn spring. I was alone.\n\nThe rest came later.\n\nWho paid?\n\nMy town did.\n\nIs it dry?\n\nWe made sure.\n\nThe drain is deep.\n\nAnd now?\n\nI rest.',
    last: { text: 'I rest', cue: null, speaker: null, names: ['Mara Ilvane'] },
  },
  {
    name: 'takes questions that the article puts to its readers for no interview',
    text: 'Mara Ilvane has built a tunnel.\n\nWhen did it begin?\n\nIn spring.\n\nWho paid?\n\nThe town did.\n\nIs it dry?\n\nIt is.',
    last: null,
  },
  {
    name: 'ends an answer before a paragraph that quotes somebody else',
    text: 'Mara Ilvane built the tunnel.\n\nQ: Is it dry?\n\nA: Yes.\n\nHer deputy agrees. "It was never wet at all," Tomas Reed says.\n\nQ: And then?',
    last: {
      text: '"It was never wet at all,"',
      cue: 'says',
      speaker: 'Tomas Reed',
      names: ['Tomas Reed'],
    },
  },
];
