/** What is read in block quotes. */
export interface BlockCase {
  name: string;
  /** `[` and `]` stand around a block quote, `{` and `}` around its author; they are not in the text. */
  text: string;
  /** Its quotes in order. */
  quotes: {
    text: string;
    speaker: string | null;
    names: string[];
    /** Index of the first part; its own by default. */
    group?: number;
  }[];
}

export const blockCases: BlockCase[] = [
  {
    name: 'words with their author beside them are the author’s',
    text: 'The quarry will close in May.\n\n[We have dug for two hundred years, and we are tired.]\n\n— {Mara Ilvane}, foreman',
    quotes: [
      {
        text: 'We have dug for two hundred years, and we are tired.',
        speaker: 'Mara Ilvane',
        names: ['Mara Ilvane'],
      },
    ],
  },
  {
    name: 'paragraphs are parts of one quote',
    text: 'The letter went to every house.\n\n[We are sorry for the noise.\n\nIt will end on Friday.]\n\n— {Mara Ilvane}',
    quotes: [
      { text: 'We are sorry for the noise.', speaker: 'Mara Ilvane', names: ['Mara Ilvane'] },
      {
        text: 'It will end on Friday.',
        speaker: 'Mara Ilvane',
        names: ['Mara Ilvane'],
        group: 0,
      },
    ],
  },
  {
    name: 'words between marks are one quote, with the author beside them',
    text: 'The quarry will close.\n\n[“We are tired of digging in the rain.”]\n\n{Mara Ilvane}',
    quotes: [
      {
        text: '“We are tired of digging in the rain.”',
        speaker: 'Mara Ilvane',
        names: ['Mara Ilvane'],
      },
    ],
  },
  {
    name: 'what the author quotes is inside the author’s quote',
    text: 'The post drew replies.\n\n[He told me “never again” and left. What a day we had.]\n\n— {Mara Ilvane} (@mara) 3 May',
    quotes: [
      {
        text: 'He told me “never again” and left. What a day we had.',
        speaker: 'Mara Ilvane',
        names: ['Mara Ilvane'],
      },
    ],
  },
  {
    name: 'the sentence that leads to the words names who says them',
    text: 'The owner, Mara Ilvane, was in town. In a letter to the council, Ilvane wrote:\n\n[We never promised to fill the pit.]\n\nThe council did not answer.',
    quotes: [
      { text: 'We never promised to fill the pit.', speaker: 'Ilvane', names: ['Mara Ilvane'] },
    ],
  },
  {
    name: 'a verb of saying leads to the words without a colon too',
    text: 'Mara Ilvane owns the pit. On Monday she wrote\n\n[We never promised to fill it.]',
    quotes: [{ text: 'We never promised to fill it.', speaker: 'she', names: ['Mara Ilvane'] }],
  },
  {
    name: 'without an author or a leading sentence the words are no quote',
    text: 'Mara Ilvane owns the pit. “I like it,” Ilvane said.\n\n[Nobody in the town remembers when the digging began.]',
    quotes: [{ text: '“I like it,”', speaker: 'Ilvane', names: ['Mara Ilvane'] }],
  },
  {
    name: 'marks in words that are nobody’s are read like the rest of the text',
    text: 'The pit is deep.\n\n[“We measured it with a rope,” Mara Ilvane said on Monday.]',
    quotes: [
      { text: '“We measured it with a rope,”', speaker: 'Mara Ilvane', names: ['Mara Ilvane'] },
    ],
  },
  {
    name: 'the author of a post does not go on speaking in the article',
    text: '“We wait,” said Ivo Brandt.\n\n[The pit must close now, for all of us.]\n\n— {Mara Ilvane} (@mara) 3 May\n\n“Nobody listens to the town, as always.”',
    quotes: [
      { text: '“We wait,”', speaker: 'Ivo Brandt', names: ['Ivo Brandt'] },
      {
        text: 'The pit must close now, for all of us.',
        speaker: 'Mara Ilvane',
        names: ['Mara Ilvane'],
      },
      { text: '“Nobody listens to the town, as always.”', speaker: null, names: [] },
    ],
  },
];
