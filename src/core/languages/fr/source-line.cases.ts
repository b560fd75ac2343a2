/** What French source lines list. Mara Ilvane (Мара Ільване) is in the text. */
import type { SourceLineCase } from '../source-line-case.ts';

export const sourceLineCases: SourceLineCase[] = [
  [
    'Source : AFP et Le Monde',
    [
      ['outlet', 'AFP', null],
      ['outlet', 'Le Monde', null],
    ],
  ],
];
