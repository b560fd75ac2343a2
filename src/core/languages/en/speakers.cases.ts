/** English sentences that hide who speaks. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'gives marked words behind "as … put it:" to who put it so',
    text: 'As Professor Lind put it: “The town does a better job of building bridges.”',
    quotes: [
      {
        type: 'direct',
        text: '“The town does a better job of building bridges.”',
        cue: 'put it',
        speaker: 'Professor Lind',
      },
    ],
  },
  {
    name: 'takes no participle at the front for the subject',
    text: 'Facing anger from both sides, Mr. Pell put out a note on Monday, insisting that she had “no right” to speak.',
    quotes: [
      {
        type: 'mixed',
        text: 'that she had “no right” to speak',
        cue: 'insisting',
        speaker: 'Mr. Pell',
      },
    ],
  },
  {
    name: 'gives a participle to who says, not to who thinks inside of it',
    text: 'Pell also wrote the bakers knew to wait, saying, “They did it every day.”',
    quotes: [
      {
        type: 'direct',
        text: '“They did it every day.”',
        cue: 'saying',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'finds the speaker behind a conjunction and its comma',
    text: 'But, said Pell, “I do not want to quarrel.”',
    quotes: [
      {
        type: 'direct',
        text: '“I do not want to quarrel.”',
        cue: 'said',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'ends two single marks for a double one behind an inner mark',
    text: "''He said, 'You were not in line,''' Ms. Lind recalled, ''and I left.''",
    quotes: [
      {
        type: 'direct',
        text: "''He said, 'You were not in line,'''",
        cue: 'recalled',
        speaker: 'Ms. Lind',
      },
      {
        type: 'direct',
        text: "''and I left.''",
        cue: 'recalled',
        speaker: 'Ms. Lind',
        group: 0,
      },
    ],
  },
  {
    name: 'reads manner of speaking as saying',
    text: 'Dr. Tom Pell groused to a crowd in Arden that the guild “does not treat me well.” Lind reassured the town that the bridge would hold.',
    quotes: [
      {
        type: 'mixed',
        text: 'that the guild “does not treat me well.”',
        cue: 'groused',
        speaker: 'Dr. Tom Pell',
      },
      {
        type: 'indirect',
        text: 'that the bridge would hold',
        cue: 'reassured',
        speaker: 'Lind',
      },
    ],
  },
];
