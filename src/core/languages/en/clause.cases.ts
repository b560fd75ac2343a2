/** Where what is said begins and ends in English sentences, and who is its subject. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'gives a clause to the role before a name between commas',
    text: 'According to the mayor, Jo Pell, the bridge is closed.',
    quotes: [
      {
        type: 'indirect',
        text: 'the bridge is closed',
        cue: 'According to',
        speaker: 'the mayor, Jo Pell',
      },
    ],
  },
  {
    name: 'quotes an adverbial before a cue that breaks the sentence',
    text: 'Rather, Ilvane said, the bridge will be built of wood.',
    quotes: [
      { type: 'indirect', text: 'Rather', cue: 'said', speaker: 'Ilvane' },
      {
        type: 'indirect',
        text: 'the bridge will be built of wood',
        cue: 'said',
        speaker: 'Ilvane',
        group: 0,
      },
    ],
  },
  {
    name: 'quotes the front of a sentence that ends between marks',
    text: 'If the river rises, Ilvane said, “we will close the bridge.”',
    quotes: [
      { type: 'indirect', text: 'If the river rises', cue: 'said', speaker: 'Ilvane' },
      {
        type: 'direct',
        text: '“we will close the bridge.”',
        cue: 'said',
        speaker: 'Ilvane',
        group: 0,
      },
    ],
  },
  {
    name: 'leaves out an adverbial before words that are a sentence of their own',
    text: 'After the flood, Ilvane said, “We will close the bridge.”',
    quotes: [
      { type: 'direct', text: '“We will close the bridge.”', cue: 'said', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'ends what is said before "but" and another verb of saying',
    text: 'Ilvane said the river had fallen but added, “I keep my boots on.”',
    quotes: [
      { type: 'indirect', text: 'the river had fallen', cue: 'said', speaker: 'Ilvane' },
      { type: 'direct', text: '“I keep my boots on.”', cue: 'added', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'goes on behind marked words without a comma',
    text: 'Ilvane noted that a neighbour had “even died” while working for the town.',
    quotes: [
      {
        type: 'mixed',
        text: 'that a neighbour had “even died” while working for the town',
        cue: 'noted',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'goes on behind marked words with "but also"',
    text: 'Ilvane says farmers are “right to worry,” but also hungry for change.',
    quotes: [
      {
        type: 'mixed',
        text: 'farmers are “right to worry,” but also hungry for change',
        cue: 'says',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'gives each of two cues in a sentence its own marked words',
    text: '“The mood is grim,” she said, but despite it, “I think we will do it,” said Ilvane.',
    quotes: [
      { type: 'direct', text: '“The mood is grim,”', cue: 'said', speaker: 'she' },
      { type: 'direct', text: '“I think we will do it,”', cue: 'said', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'finds the subject before a participle with marked words',
    text: 'Ilvane, citing “the spirit of the town,” said the bridge could be saved.',
    quotes: [
      { type: 'direct', text: '“the spirit of the town,”', cue: 'citing', speaker: 'Ilvane' },
      { type: 'indirect', text: 'the bridge could be saved', cue: 'said', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'finds the subject of a relative clause before an adverbial in commas',
    text: 'Mara Ilvane, who, on a call on Friday, criticized the council for “sleeping through it,” left.',
    quotes: [
      {
        type: 'mixed',
        text: 'the council for “sleeping through it,”',
        cue: 'criticized',
        speaker: 'Mara Ilvane',
      },
    ],
  },
  {
    name: 'takes the commas of an object for its own',
    text: 'Drell called the port’s chief, Ana J. Bell, “incredibly driven” on Friday.',
    quotes: [
      {
        type: 'mixed',
        text: 'the port’s chief, Ana J. Bell, “incredibly driven”',
        cue: 'called',
        speaker: 'Drell',
      },
    ],
  },
  {
    name: 'keeps what belongs to the words that somebody chose',
    text: 'Drell called the council “free riders” who live off the state.',
    quotes: [
      {
        type: 'mixed',
        text: 'the council “free riders” who live off the state',
        cue: 'called',
        speaker: 'Drell',
      },
    ],
  },
  {
    name: 'takes no title behind a comma for words of somebody',
    text: 'Drell wrote a book, “Who Was Who in the Valley,” that nobody read.',
    quotes: [],
  },
  {
    name: 'gives what a noun of saying holds to its owner, not to who rejects it',
    text: 'The council rejected Ilvane’s earlier claim that the bridge was safe.',
    quotes: [
      { type: 'indirect', text: 'that the bridge was safe', cue: 'claim', speaker: 'Ilvane’s' },
    ],
  },
  {
    name: 'finds "that" behind an adverbial with a noun of saying',
    text: 'Ilvane said in a statement that the bridge was safe.',
    quotes: [
      { type: 'indirect', text: 'that the bridge was safe', cue: 'said', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'finds a question that an answer follows, though nobody is said to ask it',
    text: 'Asked whether the bridge was safe, Ilvane said that it was not.',
    quotes: [
      { type: 'indirect', text: 'whether the bridge was safe', cue: 'Asked', speaker: null },
      { type: 'indirect', text: 'that it was not', cue: 'said', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'finds who puts a question',
    text: 'Ilvane was asked by a reporter on Monday if the bridge was safe.',
    quotes: [
      { type: 'indirect', text: 'if the bridge was safe', cue: 'asked', speaker: 'a reporter' },
    ],
  },
  {
    name: 'takes a retort for a noun behind an adjective',
    text: 'Ana Bell had a snappy retort: “No one closes this bridge.”',
    quotes: [
      { type: 'direct', text: '“No one closes this bridge.”', cue: null, speaker: 'Ana Bell' },
    ],
  },
  {
    name: 'reads verbs of answering with "back"',
    text: '“She wants to look tough,” Drell shot back.',
    quotes: [
      {
        type: 'direct',
        text: '“She wants to look tough,”',
        cue: 'shot back',
        speaker: 'Drell',
      },
    ],
  },
  {
    name: "takes words that somebody is hoped to say for nobody's",
    text: 'Ilvane hopes that he will say “sorry” soon.',
    quotes: [],
  },
  {
    name: 'reads whom a participle has for its object as who speaks',
    text: 'Drell was contradicting his own aide, who said last week the tunnel leaked “at least twice.”',
    quotes: [
      {
        type: 'mixed',
        text: 'the tunnel leaked “at least twice.”',
        cue: 'said',
        speaker: 'his own aide',
      },
    ],
  },
  {
    name: 'leaves out the place and agency that a report opens with',
    text: 'ARDEN (Wire) – Two people were hurt, police said.',
    quotes: [{ type: 'indirect', text: 'Two people were hurt', cue: 'said', speaker: 'police' }],
  },
  {
    name: 'tells a quote behind a colon from the clause before it',
    text: 'Ilvane said that water is short: “Nothing came for days.”',
    quotes: [
      { type: 'indirect', text: 'that water is short', cue: 'said', speaker: 'Ilvane' },
      {
        type: 'direct',
        text: '“Nothing came for days.”',
        cue: 'said',
        speaker: 'Ilvane',
        group: 0,
      },
    ],
  },
  {
    name: 'keeps a clause whole that marked words behind a colon complete',
    text: 'Ilvane said Arden has one great fault: “Leaks.”',
    quotes: [
      {
        type: 'mixed',
        text: 'Arden has one great fault: “Leaks.”',
        cue: 'said',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'gives words to those whom a source cites',
    text: 'According to the Coastline Wire, citing two officials familiar with the talks, the deal is dead.',
    quotes: [
      {
        type: 'indirect',
        text: 'the deal is dead',
        cue: 'According to',
        speaker: 'two officials familiar with the talks',
      },
    ],
  },
  {
    name: 'takes no participle behind a source for what is said',
    text: 'She said the bridge was shut, according to a statement posted on Monday.',
    quotes: [{ type: 'indirect', text: 'the bridge was shut', cue: 'said', speaker: 'She' }],
  },
];
