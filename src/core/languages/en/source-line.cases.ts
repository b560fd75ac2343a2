/** What English source lines list. Mara Ilvane (Мара Ільване) is in the text. */
import type { SourceLineCase } from '../source-line-case.ts';

export const sourceLineCases: SourceLineCase[] = [
  [
    'Source: Mara Ilvane, the president’s press secretary; clip posted on the palace’s Telegram channel; state-aligned news outlets VTR and Northern Wire',
    [
      ['person', 'Mara Ilvane', 'the president’s press secretary'],
      ['channel', 'the palace’s Telegram channel', null],
      ['outlet', 'VTR', 'state-aligned news outlets'],
      ['outlet', 'Northern Wire', 'state-aligned news outlets'],
    ],
  ],
  [
    'Source: Velland’s Ministry of Defence on Telegram',
    [
      ['body', 'Velland’s Ministry of Defence', null],
      ['platform', 'Telegram', null],
    ],
  ],
  [
    'Sources: Mayor Mara Ilvane in an interview with Ostrel Echo; the city’s website',
    [
      ['person', 'Mara Ilvane', 'Mayor'],
      ['outlet', 'Ostrel Echo', null],
      ['channel', 'the city’s website', null],
    ],
  ],
  [
    'Source: Government Press Office of Velland; video posted on the Ostrel Tunnel Authority’s Plaza channel',
    [
      ['body', 'Government Press Office of Velland', null],
      ['channel', 'the Ostrel Tunnel Authority’s Plaza channel', null],
    ],
  ],
  [
    'Source: Reuters, BBC',
    [
      ['outlet', 'Reuters', null],
      ['outlet', 'BBC', null],
    ],
  ],
  [
    'Source: press service of the Border Guard of Velland; Ostrelne, Velland’s public broadcaster',
    [
      ['channel', 'press service of the Border Guard of Velland', null],
      ['outlet', 'Ostrelne', 'Velland’s public broadcaster'],
    ],
  ],
  [
    'Source: Northern Wire sources in the government; Ilvane in her evening video address; a statement by the State Border Guard',
    [
      ['outlet', 'Northern Wire', 'sources in the government'],
      ['person', 'Mara Ilvane', null],
      ['body', 'State Border Guard', null],
    ],
  ],
  [
    'Source: Reuters, citing Vellish officials; BBC, citing Mara Ilvane',
    [
      ['outlet', 'Reuters', 'citing Vellish officials'],
      ['outlet', 'BBC', null],
      ['person', 'Mara Ilvane', null],
    ],
  ],
  [
    'Source: Velland’s Air Force; Oleh Dornik, Head of the Regional Administration, on Telegram; evening video address',
    [
      ['body', 'Velland’s Air Force', null],
      ['person', 'Oleh Dornik', 'Head of the Regional Administration'],
      ['platform', 'Telegram', null],
      ['document', 'evening video address', null],
    ],
  ],
  [
    'Source: Ilvane’s evening address; press service for the Border Guard of Velland (BGV)',
    [
      ['person', 'Mara Ilvane', null],
      ['channel', 'press service for the Border Guard of Velland', null],
    ],
  ],
];
