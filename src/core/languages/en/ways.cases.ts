/** English texts, and through what the words of each of their quotes came. */
import type { WaysCase } from '../ways-case.ts';

export const waysCases: WaysCase[] = [
  {
    name: "knows who hands another's words on, beside the verb",
    text: 'Mara Ilvane said through her lawyer that the bridge is shut.',
    ways: [['person her lawyer']],
  },
  {
    name: 'knows them at the head of the sentence',
    text: 'Through a spokesman, Mara Ilvane said the bridge is shut.',
    ways: [['person spokesman']],
  },
  {
    name: 'knows a biographer as one',
    text: '“We build on,” Ilvane told his biographer, Tom Beck.',
    ways: [['person his biographer']],
  },
  {
    name: 'takes nobody for one who is spoken of',
    text: 'The bill went through her lawyer on Monday before it came to the council, Mara Ilvane said.',
    ways: [[]],
  },
  {
    name: 'leaves to each speaker in a sentence what they did',
    text: 'Mara Ilvane told the Ostrel Courier that the bridge is shut, though one baker, who stood by, said that it is open.',
    ways: [['outlet Ostrel Courier'], []],
  },
  {
    name: 'ends a sentence at a network of one letter',
    text: '“The bridge is shut,” Mara Ilvane wrote on X. Tom Beck said that it is open.',
    ways: [['platform X'], []],
  },
  {
    name: "takes a speaker's statement for what the words came in",
    text: 'The bridge is shut, a statement from the mayor said.',
    ways: [['document statement']],
  },
  {
    name: 'takes no outlet that speaks for itself',
    text: 'The bridge is shut, the Ostrel Courier said.',
    ways: [[]],
  },
  {
    name: 'takes an outlet that has learned it',
    text: 'The bridge is shut, the Ostrel Courier has learned from two officials.',
    ways: [['outlet Ostrel Courier']],
  },
  {
    name: 'gives what somebody posted to their words alone',
    text: 'Source: Mara Ilvane on Facebook\n\nQuote: “The bridge stays shut until May.”\n\nDetails: The police said that nobody was hurt.',
    ways: [['platform Facebook'], []],
  },
  {
    name: "gives an outlet's report to all words below, up to the background",
    text: 'Source: Northern Wire\n\nDetails: The police said that nobody was hurt.\n\nBackground:\n\nTom Beck said that it rains.',
    ways: [['outlet Northern Wire'], []],
  },
  {
    name: 'reads the sentence that leads to a quote in the next paragraph',
    text: 'Mara Ilvane wrote on Telegram:\n\n“The bridge stays shut until May.”',
    ways: [['platform Telegram']],
  },
];
