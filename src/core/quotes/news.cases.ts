/** Turns of phrase of news wires and news sites, with the quotes that a careful reader finds in them. */
import type { QuoteCase } from './find-quotes.cases.ts';

const english: QuoteCase[] = [
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
];

export const newsCases: Record<string, QuoteCase[]> = { en: english };
