/** English sentences with the quotes that a careful reader finds in them. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'includes the marks of a direct quote',
    text: '"The bridge stays shut," Mara Ilvane said.',
    quotes: [
      { type: 'direct', text: '"The bridge stays shut,"', cue: 'said', speaker: 'Mara Ilvane' },
    ],
  },
  {
    name: 'finds the speaker behind the verb, with the apposition',
    text: '“We were not asked,” said Tomas Reed, a baker in Arden.',
    quotes: [
      {
        type: 'direct',
        text: '“We were not asked,”',
        cue: 'said',
        speaker: 'Tomas Reed, a baker in Arden',
      },
    ],
  },
  {
    name: 'finds the speaker before an apposition between commas',
    text: 'Mara Ilvane, the mayor of Arden, said the bridge is safe.',
    quotes: [
      {
        type: 'indirect',
        text: 'the bridge is safe',
        cue: 'said',
        speaker: 'Mara Ilvane, the mayor of Arden',
      },
    ],
  },
  {
    name: 'keeps "that" and a second "and that" in an indirect quote, without the full stop',
    text: 'Ilvane said that the bridge is safe, and that it opens in May.',
    quotes: [
      {
        type: 'indirect',
        text: 'that the bridge is safe, and that it opens in May',
        cue: 'said',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'reports a clause before its cue',
    text: 'The bridge will open in May, the transport ministry said.',
    quotes: [
      {
        type: 'indirect',
        text: 'The bridge will open in May',
        cue: 'said',
        speaker: 'the transport ministry',
      },
    ],
  },
  {
    name: 'gives a clause to whom it is according to, before or behind it',
    text: 'According to the harbour office, the ferry was late. The ferry was empty, according to two sailors.',
    quotes: [
      {
        type: 'indirect',
        text: 'the ferry was late',
        cue: 'According to',
        speaker: 'the harbour office',
      },
      {
        type: 'indirect',
        text: 'The ferry was empty',
        cue: 'according to',
        speaker: 'two sailors',
      },
    ],
  },
  {
    name: 'calls reported speech with marks in it mixed, and takes the whole clause',
    text: 'Reed said the plan was “a gift to the builders” and would fail.',
    quotes: [
      {
        type: 'mixed',
        text: 'the plan was “a gift to the builders” and would fail',
        cue: 'said',
        speaker: 'Reed',
      },
    ],
  },
  {
    name: 'takes what somebody calls something, with marks only',
    text: 'Reed called the plan “a gift to the builders.” Ilvane called the plan early on Monday.',
    quotes: [
      { type: 'mixed', text: 'the plan “a gift to the builders.”', cue: 'called', speaker: 'Reed' },
    ],
  },
  {
    name: 'makes the parts of an interrupted quote one group',
    text: '"I want," he said, "to go home."',
    quotes: [
      { type: 'direct', text: '"I want,"', cue: 'said', speaker: 'he' },
      { type: 'direct', text: '"to go home."', cue: 'said', speaker: 'he', group: 0 },
    ],
  },
  {
    name: 'gives a quote that follows in the same paragraph to the same speaker',
    text: '“The river rose at night,” Ilvane said. “Nobody slept.”',
    quotes: [
      { type: 'direct', text: '“The river rose at night,”', cue: 'said', speaker: 'Ilvane' },
      { type: 'direct', text: '“Nobody slept.”', cue: 'said', speaker: 'Ilvane', group: 0 },
    ],
  },
  {
    name: 'gives a quote that follows in the next paragraph the speaker before it, and no cue',
    text: '“The river rose at night,” Ilvane said.\n\n“Nobody in the town slept.”',
    quotes: [
      { type: 'direct', text: '“The river rose at night,”', cue: 'said', speaker: 'Ilvane' },
      { type: 'direct', text: '“Nobody in the town slept.”', cue: null, speaker: 'Ilvane' },
    ],
  },
  {
    name: 'goes on in the next paragraph where the mark is opened again',
    text: 'Ilvane said: “The river rose at night.\n\n“Nobody in the town slept.”',
    quotes: [
      { type: 'direct', text: '“The river rose at night.', cue: 'said', speaker: 'Ilvane' },
      {
        type: 'direct',
        text: '“Nobody in the town slept.”',
        cue: 'said',
        speaker: 'Ilvane',
        group: 0,
      },
    ],
  },
  {
    name: 'reads two single marks as one double mark',
    text: "''We lost the harvest,'' Mr. Reed said.",
    quotes: [
      { type: 'direct', text: "''We lost the harvest,''", cue: 'said', speaker: 'Mr. Reed' },
    ],
  },
  {
    name: 'reads single marks, and no apostrophes',
    text: '‘The workers’ rights don’t matter to them,’ Reed said.',
    quotes: [
      {
        type: 'direct',
        text: '‘The workers’ rights don’t matter to them,’',
        cue: 'said',
        speaker: 'Reed',
      },
    ],
  },
  {
    name: 'reads a label that announces a quote',
    text: 'Quote from Ilvane: "The bridge is safe."',
    quotes: [
      { type: 'direct', text: '"The bridge is safe."', cue: 'Quote from', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'reads the turns of a transcript without marks',
    text: 'ILVANE: The bridge is safe.\n\nREED: It is not. I was there.\n\nILVANE: When was that?\n\nREED: On Monday night.',
    quotes: [
      { type: 'direct', text: 'The bridge is safe', cue: ':', speaker: 'ILVANE' },
      { type: 'direct', text: 'It is not. I was there', cue: ':', speaker: 'REED' },
      { type: 'direct', text: 'When was that?', cue: ':', speaker: 'ILVANE' },
      { type: 'direct', text: 'On Monday night', cue: ':', speaker: 'REED' },
    ],
  },
  {
    name: 'takes a statement for the cue of what its makers say in it',
    text: 'Ilvane and Reed issued a joint statement in which they said that the bridge is safe.',
    quotes: [
      {
        type: 'indirect',
        text: 'that the bridge is safe',
        cue: 'issued a joint statement',
        speaker: 'Ilvane and Reed',
      },
    ],
  },
  {
    name: 'ends what is said where the next verb of saying begins',
    text: 'Ilvane said the bridge is safe, adding that it opens in May.',
    quotes: [
      { type: 'indirect', text: 'the bridge is safe', cue: 'said', speaker: 'Ilvane' },
      { type: 'indirect', text: 'that it opens in May', cue: 'adding', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'finds who speaks in a question put to somebody',
    text: 'Reed asked the mayor whether the bridge was safe.',
    quotes: [
      { type: 'indirect', text: 'whether the bridge was safe', cue: 'asked', speaker: 'Reed' },
    ],
  },
  {
    name: 'finds what was told to somebody, with or without "that"',
    text: 'Ilvane told reporters she would resign. Reed told the Arden Post on Monday that he would not.',
    quotes: [
      { type: 'indirect', text: 'she would resign', cue: 'told', speaker: 'Ilvane' },
      { type: 'indirect', text: 'that he would not', cue: 'told', speaker: 'Reed' },
    ],
  },
  {
    name: 'ends a relative clause before the main verb',
    text: 'Ilvane, who said that the bridge is safe, opened it on Monday.',
    quotes: [{ type: 'indirect', text: 'that the bridge is safe', cue: 'said', speaker: 'Ilvane' }],
  },
  {
    name: 'gives a participle the subject of its sentence',
    text: 'On Monday the mayor closed the bridge, saying it was “not safe.”',
    quotes: [{ type: 'mixed', text: 'it was “not safe.”', cue: 'saying', speaker: 'the mayor' }],
  },
  {
    name: 'does not report what was not said',
    text: 'Ilvane did not say that the bridge is safe. She would say that it is closed. Nobody had asked.',
    quotes: [],
  },
  {
    name: 'leaves titles, nicknames, terms and scare quotes alone',
    text: 'Joe “Slim” Carver read “The Long Road Home” on the so-called “night train” to Arden.',
    quotes: [],
  },
  {
    name: 'does not take inches for marks',
    text: 'The 5" disc and the 6" tape were found in the archive.',
    quotes: [],
  },
  {
    name: 'does not take the adverbial before "he said" for what is said',
    text: 'On Tuesday, in a letter to the council, Ilvane said the bridge is safe.',
    quotes: [{ type: 'indirect', text: 'the bridge is safe', cue: 'said', speaker: 'Ilvane' }],
  },
  {
    name: 'reads a credit behind a quote as its speaker',
    text: '“The best bread in the valley.” — Nora Field, baker',
    quotes: [
      { type: 'direct', text: '“The best bread in the valley.”', cue: '—', speaker: 'Nora Field' },
    ],
  },
];
