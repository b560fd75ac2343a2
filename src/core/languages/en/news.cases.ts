/** Turns of phrase of English news, with the quotes that a careful reader finds in them. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'gives words to whom they are quoted from, not to who quotes them',
    text: '"The tunnel is dry," the blog quotes Ilvane as saying.',
    quotes: [{ type: 'direct', text: '"The tunnel is dry,"', cue: 'quotes', speaker: 'Ilvane' }],
  },
  {
    name: 'reads a passive of quoting',
    text: '"The tunnel is dry," Ilvane was quoted as saying by the agency.',
    quotes: [
      { type: 'direct', text: '"The tunnel is dry,"', cue: 'quoted as saying', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'reads a clause that somebody is quoted with',
    text: 'The paper quoted a spokesman for Ilvane as telling reporters that the tunnel is dry.',
    quotes: [
      {
        type: 'indirect',
        text: 'that the tunnel is dry',
        cue: 'quoted',
        speaker: 'a spokesman for Ilvane',
      },
    ],
  },
  {
    name: 'gives words to a name alone behind a verb of quoting',
    text: '“The tunnel is dry,” the agency quoted Ilvane.',
    quotes: [{ type: 'direct', text: '“The tunnel is dry,”', cue: 'quoted', speaker: 'Ilvane' }],
  },
  {
    name: 'does not report what somebody asks about their own name',
    text: 'One analyst, who asked not to be named, described the forecast as grim.',
    quotes: [],
  },
  {
    name: 'finds "that" behind an adverbial with a quantity',
    text: 'The statement says in so many words that the tunnel is dry.',
    quotes: [
      { type: 'indirect', text: 'that the tunnel is dry', cue: 'says', speaker: 'The statement' },
    ],
  },
  {
    name: 'does not take an object for what is said',
    text: 'Ilvane confirmed it to the Arden Post.',
    quotes: [],
  },
  {
    name: 'leaves an adverb between commas out of the speaker',
    text: 'The mayor of Arden, however, said: “The tunnel is dry.”',
    quotes: [
      { type: 'direct', text: '“The tunnel is dry.”', cue: 'said', speaker: 'The mayor of Arden' },
    ],
  },
  {
    name: 'reads verbs of several words',
    text: 'As Ilvane put it, the tunnel is dry. Drell made it clear that he would not go.',
    quotes: [
      { type: 'indirect', text: 'the tunnel is dry', cue: 'put it', speaker: 'Ilvane' },
      { type: 'indirect', text: 'that he would not go', cue: 'made it clear', speaker: 'Drell' },
    ],
  },
  {
    name: 'gives a clause to whose words it is in',
    text: 'In her words, the tunnel is dry and safe.',
    quotes: [
      {
        type: 'indirect',
        text: 'the tunnel is dry and safe',
        cue: 'In her words',
        speaker: 'her',
      },
    ],
  },
  {
    name: 'finds who issued the statement that says something',
    text: 'Ilvane issued a short statement saying that the tunnel is dry.',
    quotes: [
      { type: 'indirect', text: 'that the tunnel is dry', cue: 'saying', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'leaves an adverbial that joins sentences out of the speaker',
    text: 'Ilvane, in turn, called the plan “cynical”.',
    quotes: [{ type: 'mixed', text: 'the plan “cynical”', cue: 'called', speaker: 'Ilvane' }],
  },
  {
    name: 'begins a sentence where another speaker says something behind a quote',
    text: 'One wrote: “You deserve better.” Another added: “Head up!”',
    quotes: [
      { type: 'direct', text: '“You deserve better.”', cue: 'wrote', speaker: 'One' },
      { type: 'direct', text: '“Head up!”', cue: 'added', speaker: 'Another' },
    ],
  },
  {
    name: 'keeps the noun of a role in the subject of a sentence',
    text: 'TV star Nora Field broke her silence, admitting that she was tired.',
    quotes: [
      {
        type: 'indirect',
        text: 'that she was tired',
        cue: 'admitting',
        speaker: 'TV star Nora Field',
      },
    ],
  },
  {
    name: 'begins a clause with "there was"',
    text: 'Reed insisted there was “no third party” in the deal.',
    quotes: [
      {
        type: 'mixed',
        text: 'there was “no third party” in the deal',
        cue: 'insisted',
        speaker: 'Reed',
      },
    ],
  },
  {
    name: 'takes the topic of a headline for no speaker',
    text: 'Arden tunnel fire: ‘I thought we would never get out’\n\nSmoke filled the train.',
    quotes: [
      {
        type: 'direct',
        text: '‘I thought we would never get out’',
        cue: null,
        speaker: null,
      },
    ],
  },
  {
    name: 'takes a heading with a verb off the sentence',
    text: 'What Drell said earlier: On 1 April, Drell said that the tunnel would reopen.',
    quotes: [
      { type: 'indirect', text: 'that the tunnel would reopen', cue: 'said', speaker: 'Drell' },
    ],
  },
  {
    name: 'reads the turns of a transcript by the last name',
    text: 'Arden Review: Why wood?\n\nNora Field: It grows.\n\nArden Review: And then?\n\nField: A school.',
    quotes: [
      { type: 'direct', text: 'Why wood?', cue: ':', speaker: 'Arden Review' },
      { type: 'direct', text: 'It grows', cue: ':', speaker: 'Nora Field' },
      { type: 'direct', text: 'And then?', cue: ':', speaker: 'Arden Review' },
      { type: 'direct', text: 'A school', cue: ':', speaker: 'Field' },
    ],
  },
  {
    name: 'reads a clause that its cue breaks behind the subject',
    text: 'The plan, Ilvane said on Monday, is dead. It was, the mayor said, “a gift to the town.”',
    quotes: [
      { type: 'indirect', text: 'The plan', cue: 'said', speaker: 'Ilvane' },
      { type: 'indirect', text: 'is dead', cue: 'said', speaker: 'Ilvane', group: 0 },
      { type: 'indirect', text: 'It was', cue: 'said', speaker: 'the mayor' },
      {
        type: 'direct',
        text: '“a gift to the town.”',
        cue: 'said',
        speaker: 'the mayor',
        group: 2,
      },
    ],
  },
  {
    name: 'reads on behind the sources of a report',
    text: 'The paper reported, citing its own sources, that the tunnel is dry.',
    quotes: [
      {
        type: 'indirect',
        text: 'that the tunnel is dry',
        cue: 'reported',
        speaker: 'The paper',
      },
    ],
  },
  {
    name: 'gives nobody a question that somebody answers',
    text: 'Asked if he was sorry, Drell replied: “No.” Drell, when asked about the tunnel, said he would go.',
    quotes: [
      { type: 'indirect', text: 'if he was sorry', cue: 'Asked', speaker: null },
      { type: 'direct', text: '“No.”', cue: 'replied', speaker: 'Drell' },
      {
        type: 'indirect',
        text: 'he would go',
        cue: 'said',
        speaker: 'Drell, when asked about the tunnel',
      },
    ],
  },
  {
    name: 'gives words behind "but said" to the subject of the sentence',
    text: 'A spokeswoman declined to comment on the report but said repairs were “under way”.',
    quotes: [
      {
        type: 'mixed',
        text: 'repairs were “under way”',
        cue: 'said',
        speaker: 'A spokeswoman',
      },
    ],
  },
  {
    name: 'finds the name before a role and a relative clause',
    text: 'Lena Corwin, professor of law at Hallam College, who wrote the report, said: “It was not bad luck.”',
    quotes: [
      {
        type: 'direct',
        text: '“It was not bad luck.”',
        cue: 'said',
        speaker: 'Lena Corwin, professor of law at Hallam College, who wrote the report',
      },
    ],
  },
  {
    name: 'gives a relative clause behind an agent to the agent, and the main clause to nobody',
    text: 'The talks were confirmed by Corwin, who said: “The door is open.”',
    quotes: [{ type: 'direct', text: '“The door is open.”', cue: 'said', speaker: 'Corwin' }],
  },
  {
    name: 'gives an indirect relative clause behind an agent to the agent',
    text: 'The bridge was opened by Lena Corwin, who said that it will stay free.',
    quotes: [
      { type: 'indirect', text: 'that it will stay free', cue: 'said', speaker: 'Lena Corwin' },
    ],
  },
  {
    name: 'reads who reported it behind a passive participle at the front',
    text: 'As reported by the Arden Post, the tunnel is dry.',
    quotes: [
      {
        type: 'indirect',
        text: 'the tunnel is dry',
        cue: 'reported',
        speaker: 'the Arden Post',
      },
    ],
  },
  {
    name: 'begins what somebody is assured of behind whom it is told',
    text: 'Corwin assured his guest that the lamps would burn all night.',
    quotes: [
      {
        type: 'indirect',
        text: 'that the lamps would burn all night',
        cue: 'assured',
        speaker: 'Corwin',
      },
    ],
  },
];
