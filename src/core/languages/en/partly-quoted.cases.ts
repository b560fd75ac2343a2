/** English sentences with some of their words between marks: where what is said begins and ends. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'takes "During" for no participle that leads up to a clause',
    text: 'During their call Tuesday, Brell and Lomax “affirmed their wish to mend the bridge,” the mayor said.',
    quotes: [
      {
        type: 'mixed',
        text: 'During their call Tuesday, Brell and Lomax “affirmed their wish to mend the bridge,”',
        cue: 'said',
        speaker: 'the mayor',
      },
    ],
  },
  {
    name: 'quotes a whole sentence whose subject is a participle',
    text: 'Closing the bridge would “send the wrong message to the towns,” he added.',
    quotes: [
      {
        type: 'mixed',
        text: 'Closing the bridge would “send the wrong message to the towns,”',
        cue: 'added',
        speaker: 'he',
      },
    ],
  },
  {
    name: 'quotes a whole sentence that opens with a compound in "-ing"',
    text: 'Right-wing parties in Velland “have and will continue to stir up fear,” Pell said.',
    quotes: [
      {
        type: 'mixed',
        text: 'Right-wing parties in Velland “have and will continue to stir up fear,”',
        cue: 'said',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'quotes a whole sentence that ends with a quote in its quote',
    text: 'The “old road” movement is about “people who say, ‘Not like this,’” Pell said.',
    quotes: [
      {
        type: 'mixed',
        text: 'The “old road” movement is about “people who say, ‘Not like this,’”',
        cue: 'said',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'knows "cannot" for a verb',
    text: 'Though towns cannot check every bridge, “getting one report twice is a warning,” Pell said.',
    quotes: [
      {
        type: 'mixed',
        text: 'Though towns cannot check every bridge, “getting one report twice is a warning,”',
        cue: 'said',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'begins marked words behind a dash at the dash',
    text: 'He has railed against plans to move the bakery - “I love rye,” he said - and left.',
    quotes: [
      {
        type: 'direct',
        text: '“I love rye,”',
        cue: 'said',
        speaker: 'he',
      },
    ],
  },
  {
    name: 'goes on behind a comma in the marks with "and that"',
    text: 'Lind said that their father “could be stern,” and that Tom had struggled with it.',
    quotes: [
      {
        type: 'mixed',
        text: 'that their father “could be stern,” and that Tom had struggled with it',
        cue: 'said',
        speaker: 'Lind',
      },
    ],
  },
  {
    name: 'goes on behind a comma in the marks with a verb',
    text: 'Pell said polls could be “way off,” and have been wrong before.',
    quotes: [
      {
        type: 'mixed',
        text: 'polls could be “way off,” and have been wrong before',
        cue: 'said',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'goes on behind a comma in the marks with a participle',
    text: 'Lind said the bill is “the best of both worlds,” giving towns more power.',
    quotes: [
      {
        type: 'mixed',
        text: 'the bill is “the best of both worlds,” giving towns more power',
        cue: 'said',
        speaker: 'Lind',
      },
    ],
  },
  {
    name: 'finds what is said behind the title of a show',
    text: 'The baker told Velland TV’s “Good Morning Arden” that he finds the plan “dull and dear.”',
    quotes: [
      {
        type: 'mixed',
        text: 'that he finds the plan “dull and dear.”',
        cue: 'told',
        speaker: 'The baker',
      },
    ],
  },
  {
    name: 'begins what is said at a pronoun with its verb',
    text: 'Pell says there’s a “long road ahead” but he feels sure that Lind will “blow away the doubters.”',
    quotes: [
      {
        type: 'mixed',
        text: 'there’s a “long road ahead” but he feels sure that Lind will “blow away the doubters.”',
        cue: 'says',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'finds what is said behind a comma that should not be there',
    text: 'Pell tells the crowd, he’s been known to be “blunt” and “tough” at home.',
    quotes: [
      {
        type: 'mixed',
        text: 'he’s been known to be “blunt” and “tough” at home',
        cue: 'tells',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'ends a sentence behind an abbreviation where a pronoun begins the next',
    text: 'Pell says he is leaving the U.S. He says “it is too big.”',
    quotes: [
      {
        type: 'indirect',
        text: 'he is leaving the U.S',
        cue: 'says',
        speaker: 'Pell',
      },
      {
        type: 'direct',
        text: '“it is too big.”',
        cue: 'says',
        speaker: 'He',
      },
    ],
  },
  {
    name: 'ends what is said before another verb that goes on to say more',
    text: 'Pell joked that Arden was his answer, but went on to say, “There are places here that are worse.”',
    quotes: [
      {
        type: 'indirect',
        text: 'that Arden was his answer',
        cue: 'joked',
        speaker: 'Pell',
      },
      {
        type: 'direct',
        text: '“There are places here that are worse.”',
        cue: 'say',
        speaker: 'Pell',
      },
    ],
  },
  {
    name: 'leaves the preposition of a verb out of what it judges, and the next verb',
    text: 'Lind referred to the bakers as “my friends” and waved to them.',
    quotes: [
      {
        type: 'mixed',
        text: 'the bakers as “my friends”',
        cue: 'referred',
        speaker: 'Lind',
      },
    ],
  },
  {
    name: `knows that marked words behind "depicted … as" are somebody's`,
    text: 'Pell depicted the guild as “a den of crows” on Monday.',
    quotes: [
      {
        type: 'mixed',
        text: 'the guild as “a den of crows”',
        cue: 'depicted',
        speaker: 'Pell',
      },
    ],
  },
];
